package org.jogakbo.reading.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list with one post")
class LonePostTest {
    private static final String PAGE = """
            <html><head><title>Quay Papers » January 2016</title></head><body><div id="header"><h1><a href="https://quay.example/">Quay Papers</a></h1></div>
            <div id="content"><h2 class="pagetitle">Archive for January 2016</h2>
            <div class="post"><h3><a href="https://quay.example/2016/01/the-last-lamp/" rel="bookmark">The last lamp</a></h3><small>January 9, 2016</small>
            <div class="entry"><p>The last oil lamp on the quay went out on Saturday, and the keeper carried it home under his coat.</p>
            <p>He says it will be lit again on the day the ferry comes back.</p><p>[<a href="https://mill.example/lamp">The Mill Gazette</a>]</p></div>
            <p class="postmetadata">Posted in <a href="https://quay.example/category/quay/" rel="category tag">Quay</a></p></div></div>
            <div id="sidebar"><ul><li><h2>Recent Posts</h2><ul><li><a href="https://quay.example/2016/02/ice/">Ice in the harbour</a></li></ul></li></ul></div></body></html>
            """;

    @Test
    void is_read_as_the_archive_page_that_its_heading_says() {
        Document page = Jsoup.parse(PAGE);
        List<Reading> readings = ArchivePage.read(page, PageMarks.of(page, null));
        assertEquals(
                List.of("The last lamp"), readings.stream().map(Reading::title).toList());
        ArchiveLabel label = readings.getFirst().archive();
        assertNotNull(label);
        assertEquals(ArchiveLabel.Kind.MONTH, label.kind());
        assertEquals("January 2016", label.label());
        assertEquals(List.of("Quay"), readings.getFirst().categories());
    }
}
