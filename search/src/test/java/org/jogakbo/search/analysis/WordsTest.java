package org.jogakbo.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jogakbo.search.analysis.Word.Kind;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words();

    private String parts(String text) {
        return terms(text, Kind.PART);
    }

    private String terms(String text, Kind kind) {
        return String.join(
                " ",
                words.of(Words.normal(text)).stream()
                        .filter(word -> word.kind() == kind)
                        .map(Word::term)
                        .toList());
    }

    @Test
    void latin_words_are_lower_case_without_accents_possessives_or_apostrophes() {
        assertEquals("north korea ferry dont", parts("North Korea's FERRY don't"));
        assertEquals("cafe muller o us un 1000 3.5 covid19", parts("Café Müller ø U.S. U.N. 1,000 3.5 COVID19"));
    }

    @Test
    void stems_are_light_and_marked() {
        assertEquals("~restaurant ~repatriate", terms("restaurants were repatriated", Kind.STEM));
    }

    @Test
    void particles_and_endings_are_dropped_and_the_matter_stays() {
        assertEquals("중국 탈북 자 강제 북송", parts("중국은 탈북자를 강제북송했다"));
        assertEquals("탈북자 강제북송", terms("중국은 탈북자를 강제북송했다", Kind.WHOLE));
        assertEquals("탈북 민", parts("탈북민들의").replace(" 들", ""));
        assertEquals("종업원", parts("종업원"));
        assertEquals("보위부 조사", parts("보위부가 조사했다"));
        assertEquals("꽃제비", parts("꽃제비였던"));
    }

    @Test
    void a_mixed_text_keeps_its_order() {
        assertEquals("ap 통신 13 명 restaurant 종업원", parts("AP통신: 13명 restaurant 종업원"));
    }

    @Test
    void scripts_without_spaces_become_pairs() {
        assertEquals("脱北 北者", parts("脱北者"));
        assertEquals("脱 北 者", terms("脱北者", Kind.SINGLE));
        assertEquals("北 주민", parts("北 주민"));
    }

    @Test
    void romanised_names_are_also_found_as_one() {
        assertEquals("jongun", terms("Mr Jong-un", Kind.JOINED));
        assertEquals("kimjong jongun", terms("Kim Jong Un", Kind.JOINED));
        assertEquals("reeducation", terms("re-education", Kind.JOINED));
        assertEquals("", terms("the old man saw Kim", Kind.JOINED));
    }

    @Test
    void every_word_lies_in_its_text_and_starts_do_not_go_back() {
        Random random = new Random(11);
        int[] alphabet = "aB 김정은탈북자를 北漢あア-'’.,1\u0301\u200b\uD83D\uDE00ไ\u0e34ÅΣ\n\""
                .codePoints()
                .toArray();
        for (int round = 0; round < 2000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                built.appendCodePoint(
                        random.nextInt(4) == 0 ? random.nextInt(0xD800) : alphabet[random.nextInt(alphabet.length)]);
            }
            String text = Words.normal(built.toString());
            int position = 0;
            for (Word word : words.of(text)) {
                assertTrue(word.start() >= 0 && word.start() < word.end() && word.end() <= text.length(), text);
                assertTrue(word.position() >= position, text);
                position = word.position();
            }
        }
    }

    @Test
    void pairs_of_syllables_do_not_cross_words() {
        List<Word> pairs = HangulPairs.of("한송이 x 꽃");
        assertEquals(List.of("한송", "송이"), pairs.stream().map(Word::term).toList());
        assertEquals(3, HangulPairs.syllables("한송이"));
        assertEquals(0, HangulPairs.syllables("한a"));
    }
}
