package org.jogakbo.reading.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorListTest {
    private static final List<String> TAGS = List.of("div", "p", "a", "span", "article", "h2", "time");
    private static final List<String> ATTRIBUTES = List.of(
            "class=post",
            "class='Post  hentry'",
            "class='entry post-date'",
            "class='postbox'",
            "class=''",
            "id=comments",
            "rel='nofollow author'",
            "rel=authors",
            "href=/x",
            "itemprop=author",
            "datetime=2021");

    /** Tags, classes and attributes by chance, nested by chance. */
    private static Document page(Random random) {
        StringBuilder html = new StringBuilder("<body>");
        for (int i = 0; i < 60; i++) {
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            html.append('<').append(tag);
            for (int n = random.nextInt(3); n > 0; n--) {
                html.append(' ').append(ATTRIBUTES.get(random.nextInt(ATTRIBUTES.size())));
            }
            html.append(">text").append(random.nextInt(3) > 0 ? "</" + tag + ">" : "");
        }
        return Jsoup.parse(html.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p",
                "h2, time",
                ".post",
                "div.post",
                ".post, .hentry, [itemprop=author]",
                ".post.hentry",
                "#comments, a[rel~=author]",
                "[class*=date], a[href]",
                ".post .entry, .hentry > .post",
                "time[datetime], span.entry"
            })
    void finds_what_jsoup_finds_in_an_element_and_in_a_tree_walked_before(String selectors) {
        SelectorList list = SelectorList.of(selectors);
        for (int seed = 0; seed < 200; seed++) {
            Element body = page(new Random(seed)).body();
            List<Element> expected = body.select(selectors);
            assertEquals(expected, list.in(body), selectors + " in page " + seed);
            assertEquals(expected, list.in(Tree.of(body)), selectors + " in page " + seed);
            assertEquals(expected.isEmpty() ? null : expected.getFirst(), list.first(body));
        }
    }

    @Test
    void a_part_of_a_tree_is_the_tree_of_that_part() {
        for (int seed = 0; seed < 50; seed++) {
            Document page = page(new Random(seed));
            Tree whole = Tree.of(page);
            for (Element inner : whole.elements()) {
                assertEquals(Tree.of(inner), whole.below(inner));
            }
        }
    }

    @Test
    void what_is_no_compound_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> SelectorList.of("p:first-child"));
        assertThrows(IllegalArgumentException.class, () -> SelectorList.of("p,a"));
    }
}
