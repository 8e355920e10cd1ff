package org.jogakbo.reading.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jogakbo.clipping.Reading;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page read again")
class SameTwiceTest {
    /** Nothing marks the text, and two lines of small print name a poster. */
    private static final String PAGE = """
            <html><head><title>June 2021 – Quay Papers</title></head><body><main>
            <div class="item"><h2><a href="https://quay.example/2021/06/the-weir/">The weir</a></h2>
            <p>The weir gave way in the night and the mill stood dry until noon, when the women had carried enough stones.</p>
            <div><small>Posted on June 9, 2021 by Mira Quill</small></div><div><small>Posted on June 9, 2021 by Ole Strand</small></div></div>
            <div class="item"><h2><a href="https://quay.example/2021/06/the-bell/">The bell</a></h2>
            <p>Nobody had rung the bell since the old sexton left, and when it sounded on Sunday half of the village came out.</p>
            <div><small>Posted on June 7, 2021 by Mira Quill</small></div><div><small>Posted on June 7, 2021 by Ole Strand</small></div></div>
            </main></body></html>
            """;

    @Test
    void gives_the_same_reading_however_often() {
        Set<String> posters = IntStream.range(0, 60)
                .mapToObj(_ -> Jsoup.parse(PAGE))
                .map(page -> ArchivePage.read(page, PageMarks.of(page, null)).stream()
                        .map(Reading::poster)
                        .toList()
                        .toString())
                .collect(Collectors.toSet());
        assertEquals(Set.of("[Mira Quill, Mira Quill]"), posters);
    }
}
