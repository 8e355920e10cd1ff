package org.jogakbo.publishing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class WordsTest {
    @Test
    void every_language_has_every_text_with_the_same_gaps() {
        Words english = Words.in(Language.EN);
        Words korean = Words.in(Language.KO);
        assertEquals(new TreeSet<>(english.keys()), new TreeSet<>(korean.keys()));
        for (String key : english.keys()) {
            assertEquals(gaps(english.of(key)), gaps(korean.of(key)), key);
        }
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(match -> gaps.add(match.group()));
        return gaps;
    }

    @Test
    void counts_speak_of_one_and_of_many() {
        assertEquals("1 clipping", Words.in(Language.EN).count("clippings", 1));
        assertEquals("1,104 clippings", Words.in(Language.EN).count("clippings", 1104));
        assertEquals("기사 1,104건", Words.in(Language.KO).count("clippings", 1104));
    }

    @Test
    void an_argument_is_never_read_as_a_pattern() {
        assertEquals("Search: {0} $1 \\", Words.in(Language.EN).of("search.for", "{0} $1 \\"));
        assertEquals("Page {1} of {0}", Words.in(Language.EN).of("pager.of", "{1}", "{0}"));
    }

    @Test
    void what_cannot_be_printed_is_left_out_and_nothing_else() {
        String fine = "강 café 𝄞 👩‍🌾 \t\n\u200E\u00A0";
        assertEquals(fine, Plain.of(fine));
        assertEquals("ab", Plain.of("a\u0000\u001f\u007f\u009f\u202e\u2066\uD834\uFFFE\uDD1E\uFDD0b"));
    }

    @Test
    void addresses_are_encoded_and_decoded_strictly() {
        assertEquals("2016/04/%EA%B0%95/", Percent.encodePath("2016/04/강/"));
        assertEquals("a%26b%3Dc%20%25", Percent.encodeValue("a&b=c %"));
        assertEquals(Optional.of("강"), Percent.decode("%EA%B0%95"));
        for (String broken : new String[] {"%", "%4", "%zz", "%ff", "%00", "%2f", "%5c", "a%0a"}) {
            assertTrue(Percent.decode(broken).isEmpty(), broken);
        }
    }
}
