package org.jogakbo.reading.page.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintTableTest {
    private final HintTable table = new HintTable();

    @ParameterizedTest
    @CsvSource({
        "'',0",
        "byline,1",
        "Byline,1",
        "BYLINE,1",
        "article-byline,1",
        "post__byline--big,1",
        "articleByline,1",
        "bylines,0",
        "mybyline,0",
        "by line,0",
        "share byline,3",
        "shareByline,3",
        "shareX,2",
        "x1share2,2"
    })
    void finds_words_between_signs_and_capitals(String names, int hints) {
        table.put("byline", 1);
        table.put("share", 2);
        assertEquals(hints, table.of(names));
    }

    @Test
    void a_word_may_hint_at_several_things() {
        table.put("date", 1);
        table.put("date", 4);
        assertEquals(5, table.of("post-date"));
    }

    @Test
    void words_of_one_hash_are_told_apart() {
        assertEquals("tadunibo".hashCode(), "katinekuga".hashCode());
        table.put("tadunibo", 1);
        assertEquals(0, table.of("katinekuga"));
        table.put("katinekuga", 2);
        assertEquals(3, table.of("tadunibo katinekuga"));
    }

    @Test
    void names_beyond_all_measure_say_nothing() {
        table.put("date", 1);
        assertEquals(0, table.of("date " + "x".repeat(2_000)));
    }
}
