package org.jogakbo.reading.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jogakbo.clipping.Clipping;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fingerprint")
class FingerprintTest {
    private static final String HANGUL = "강물배등대섬마을그물새벽바람파도선창어부";

    /** Invented prose that shares no passage with that of another seed. */
    private static String prose(long seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(_ -> random.ints(2 + random.nextInt(7), 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static String hangul(long seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(_ -> random.ints(2 + random.nextInt(3), 0, HANGUL.length())
                        .mapToObj(i -> HANGUL.substring(i, i + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static Fingerprint of(String body) {
        return new Fingerprint(Set.of(), Fingerprint.of(clipping(body)).passages());
    }

    private static Clipping clipping(String body) {
        return MeetingTest.clipping("https://blog.example/" + body.hashCode() + "/", body);
    }

    @Test
    void knows_a_copy_whatever_its_case_spaces_and_marks() {
        String text = prose(1, 200);
        Fingerprint copy = of(text.toUpperCase(Locale.ROOT).replace(" ", ",  "));
        assertTrue(copy.isCopyOf(of(text)));
        assertEquals(of(text), copy);
    }

    @Test
    void knows_an_excerpt_and_tells_it_from_the_whole() {
        String text = prose(2, 900);
        String excerpt = text.substring(700, 1_500);
        assertTrue(of(excerpt).isCopyOf(of(text)));
        assertFalse(of(text).isCopyOf(of(excerpt)), "most of the whole is not in the excerpt");
        String korean = hangul(3, 600);
        assertTrue(of(korean.substring(200, 800)).isCopyOf(of(korean)));
    }

    @Test
    void is_not_deceived_by_one_shared_passage() {
        String shared = prose(4, 30);
        Fingerprint one = of(prose(5, 300) + " " + shared);
        assertFalse(one.isCopyOf(of(shared + " " + prose(6, 300))));
        assertFalse(of("").isCopyOf(of("")));
        assertFalse(of("Short.").isCopyOf(of("Short.")), "too short to tell");
    }

    @Test
    void finds_nearly_every_excerpt_of_four_hundred_letters() {
        long found = IntStream.range(0, 500)
                .filter(seed -> {
                    String text = prose(100 + seed, 500);
                    String excerpt = text.substring(400, 900);
                    return of(excerpt + " " + prose(seed, 4)).isCopyOf(of(text));
                })
                .count();
        assertTrue(found >= 490, found + " of 500");
    }

    @Test
    void knows_clippings_of_one_original_by_its_address_and_not_by_a_site() {
        Fingerprint one = Fingerprint.of(MeetingTest.clipping("https://www.press.example/a/1?utm_source=x", "One."));
        assertTrue(Fingerprint.of(MeetingTest.clipping("http://press.example/a/1", "Other."))
                .isCopyOf(one));
        assertFalse(Fingerprint.of(MeetingTest.clipping("https://press.example/a/2", "Other."))
                .isCopyOf(one));
        Fingerprint site = Fingerprint.of(MeetingTest.clipping("https://press.example/", "One."));
        assertEquals(Set.of(), site.originals());
        assertEquals(Set.of(), site.prints());
    }
}
