package org.jogakbo.fuzz.keeping;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Query;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.edition.Hits;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.reading.text.TextPage;
import org.jogakbo.search.open.PublicIndex;

/** Any string is a query, and none may fail; the index holds two clippings. */
public final class QueryHarness {
    private static final String TEXT = """
            Ferry crosses the river again
            April 11, 2016
            The ferry at Mirae crosses the river again after three years, said boatman Kim Bada on Monday, and the village was glad of it.

            [River Post]
            """;
    private static final String KOREAN = """
            나루터에 배가 다시 다닌다
            2016년 4월 11일
            강마을 사람들은 세 해 만에 나루터에 배가 다시 다니게 되었다고 월요일에 말했다. 뱃사공 김바다 씨는 기쁘다고 했다.

            [강변일보]
            """;
    private static final PublicIndex INDEX = index();

    private QueryHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Split split = new Split(data);
        String outlet = split.choice(Arrays.asList(null, "river-post", "강변일보"));
        Integer year = split.choice(Arrays.asList(null, 2016, Integer.MIN_VALUE, 9999));
        int page = split.choice(List.of(1, 2, Integer.MAX_VALUE, -1));
        Hits hits = INDEX.find(new Query(split.wildText(), outlet, null, year, page, 20));
        Sound.that(hits.total() <= 2, "More is found than there is");
        hits.hits().forEach(hit -> Sound.wellFormed(hit.snippet().toString()));
    }

    private static PublicIndex index() {
        PublicIndex index = PublicIndex.inMemory();
        index.put(List.of(clipping(TEXT), clipping(KOREAN)));
        index.commit();
        return index;
    }

    private static PublicClipping clipping(String text) {
        Instant now = Instant.parse("2016-04-12T00:00:00Z");
        Clipping clipping =
                Clipping.of(TextPage.read(text).getFirst(), Digest.of(text.getBytes(StandardCharsets.UTF_8)));
        Verdict verdict = new Guard(Protections.NONE)
                .judge(clipping, new Ruling.Release(), new Standing(null, now, now), path -> false);
        if (verdict instanceof Verdict.Passed(PublicClipping passed)) {
            return passed;
        }
        throw new IllegalStateException("The guard kept a clipping without anybody protected: " + verdict);
    }
}
