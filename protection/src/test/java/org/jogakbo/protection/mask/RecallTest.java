package org.jogakbo.protection.mask;

import static org.jogakbo.protection.mask.Crowd.HIDDEN;
import static org.jogakbo.protection.mask.Crowd.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jogakbo.naming.spelling.Printed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A protected name is found")
class RecallTest {
    private static final List<String> PEOPLE = Crowd.names(220, 20210601);

    /** Ways to print something, each of which the mask must see through. */
    private static final Map<String, UnaryOperator<String>> GUISES = new LinkedHashMap<>();

    static {
        GUISES.put("as it is", s -> s);
        GUISES.put("decomposed", s -> Normalizer.normalize(s, Normalizer.Form.NFD));
        GUISES.put("capitals", s -> s.toUpperCase(Locale.ROOT));
        GUISES.put("broken over lines", s -> s.replace(" ", "\n   "));
        GUISES.put("no-break spaces", s -> s.replace(" ", "\u00a0"));
        GUISES.put("zero-width spaces", s -> s.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200b"));
        GUISES.put("soft hyphens", s -> s.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u00ad"));
        GUISES.put("soft hyphens as references", s -> s.replaceAll("(?<=\\p{L})(?=\\p{L})", "&shy;"));
        GUISES.put("decimal references", s -> each(s, "&#%d;"));
        GUISES.put("hexadecimal references", s -> each(s, "&#x%X;"));
        GUISES.put("references written twice over", s -> each(s, "&amp;#%d;"));
        GUISES.put("percent-encoded", s -> percent(s));
        GUISES.put("percent-encoded twice", s -> percent(percent(s)));
        GUISES.put(
                "escaped for JSON", // UTF-16 code units (RFC 8259, 7)
                s -> s.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining()));
        GUISES.put(
                "wide",
                s -> s.codePoints()
                        .map(c -> c > 0x20 && c < 0x7f ? c + 0xfee0 : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        GUISES.put(
                "Cyrillic look-alikes",
                s -> s.replace('a', 'а').replace('e', 'е').replace('o', 'о').replace('K', 'К'));
        GUISES.put("a tag after the first letter", s -> s.substring(0, 1) + "<b class=\"x\">" + s.substring(1));
        GUISES.put("tags between words", s -> s.replace(" ", "</i> <b>"));
    }

    private static String each(String text, String format) {
        return text.codePoints()
                .mapToObj(c -> String.format(Locale.ROOT, format, c))
                .collect(Collectors.joining());
    }

    private static String percent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void in_at_least_forty_spellings_each_and_in_every_guise() {
        Mask mask = Crowd.maskOf(PEOPLE);
        List<String> missed = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (String person : PEOPLE) {
            List<String> spellings = Printed.of(person);
            least = Math.min(least, spellings.size());
            for (int i = 0; i < spellings.size(); i += 1 + spellings.size() / 60) {
                for (Map.Entry<String, UnaryOperator<String>> guise : GUISES.entrySet()) {
                    String text = "“" + guise.getValue().apply(spellings.get(i)) + "’s boat", masked = mask.text(text);
                    if (!masked.equals("“" + HIDDEN + "’s boat") && !fits(masked, spellings.get(i))) {
                        missed.add(spellings.get(i) + ", " + guise.getKey());
                    }
                }
            }
        }
        assertTrue(least >= 40, "fewest spellings: " + least);
        assertEquals(List.of(), missed.subList(0, Math.min(20, missed.size())), missed.size() + " missed");
    }

    /** Initials keep the dot after the last one. */
    private static boolean fits(String masked, String spelling) {
        return spelling.endsWith(".")
                && masked.replaceFirst("\\.|&.*;|%2e|%252e|．|\\\\u002e", "").startsWith("“" + HIDDEN);
    }

    @Test
    void with_whatever_particle_follows_it() {
        String[] particles =
                ("은 는 이 가 을 를 과 와 의 에게 한테 께 께서 도 만 까지 부터 조차 마저 이나 나 이라고 라고 이란 란 며 이며 이자 이었다 였다 인 씨 씨는 님 군 양 "
                                + "선생 선생님께 씨에게는 교수 기자가 (52)씨 · ,")
                        .split(" ");
        Mask mask = Crowd.maskOf(PEOPLE);
        for (String particle : particles) {
            // The particle goes with what stands for the name, so it is the same for everybody (AgreementTest).
            String rest =
                    mask.text("어제 " + PEOPLE.getFirst() + particle + " 떠났다").substring(3);
            assertTrue(rest.startsWith(HIDDEN), rest);
            for (String person : PEOPLE) {
                assertEquals("어제 " + rest, mask.text("어제 " + person + particle + " 떠났다"));
                assertEquals("탈북자" + rest, mask.text("탈북자" + person + particle + " 떠났다"));
            }
        }
    }

    @Test
    void spaced_dotted_and_taken_apart_in_hangul() {
        Mask mask = Crowd.mask(withheld(1, "민해량"));
        for (String printed :
                List.of("민 해량", "민 해 량", "민·해·량", "민ㆍ해ㆍ량", "민-해량", "민_해량", "ㅁㅣㄴㅎㅐㄹㅑㅇ", "민<b>해</b>량", "민\u200d해량")) {
            assertEquals(HIDDEN + "는 왔다", mask.text(printed + "은 왔다"), printed);
        }
    }

    @Test
    void between_wide_signs() {
        Mask mask = Crowd.mask(withheld(1, "민해량"), withheld(2, "장국철"));
        assertEquals(HIDDEN + "; " + HIDDEN + "; " + HIDDEN, mask.text("ｍｉｎ＿ｈａｅｒｙａｎｇ; Ｃｈａｎｇ Ｋｕｋ－ｃｈ＇ｏｌ; Ｍｉｎ，Ｈａｅｒｙａｎｇ"));
    }

    @Test
    void linked_by_hyphens_though_each_part_is_a_common_word() {
        Mask mask = Crowd.mask(withheld(1, "송호성"));
        assertEquals("A boat of " + HIDDEN + " left", mask.text("A boat of song-ho-sung left"));
        assertTrue(mask.spelledIn("https://mill.example/2021/song-ho-sung-55"));
        assertEquals("the song ho sung", mask.text("the song ho sung"));
        Mask context = mask.in(mask.mentioned(List.of("Song Ho-sung came.")));
        assertEquals("Then " + HIDDEN + " left.", context.text("Then Ho-sung left."));
    }

    @Test
    void in_addresses_and_file_names() {
        Mask mask = Crowd.mask(withheld(1, "민해량"));
        LeakPatterns leaks = new LeakPatterns(new Protections(List.of(withheld(1, "민해량"))));
        for (String address : List.of(
                "https://mill.example/2021/min-haeryang-speaks/",
                "/photo/MinHaeryang_02.jpg",
                "min_hae_ryang.png",
                "?q=Min+Haeryang&page=2",
                "/%EB%AF%BC%ED%95%B4%EB%9F%89/",
                "mailto:min.haeryang@mill.example",
                "#민해량",
                "@minhaeryang")) {
            assertTrue(mask.touches(address), address);
            assertEquals(1, leaks.finds(address).size(), address);
        }
        assertEquals(1, leaks.finds("thisisminhaeryangstory").size());
    }

    @Test
    void given_in_latin_and_printed_in_hangul_or_the_other_way_round() {
        assertEquals(
                HIDDEN + "는 " + HIDDEN + "와 왔다",
                Crowd.mask(withheld(1, "Kim Yong-hee")).text("김영희는 김용희와 왔다"));
        for (String given :
                List.of("Min Haeryang", "Haeryang Min", "Min, Hae-ryang", "MIN HAE RYANG", "min hae-ryang")) {
            assertEquals(HIDDEN + "의 배", Crowd.mask(withheld(1, given)).text("민해량의 배"), given);
            assertEquals(HIDDEN + " left.", Crowd.mask(withheld(1, given)).text("Haeryang Min left."), given);
        }
    }

    @Test
    void as_the_press_prints_it_on_a_list_written_by_hand() {
        int printed = 0, found = 0, inLatin = 0, foundInLatin = 0;
        List<String> missed = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (List<String> line : Crowd.list("printed-spellings.txt")) {
            Mask hangul = Crowd.mask(withheld(1, line.getFirst()));
            for (String spelling : line.subList(1, line.size())) {
                printed++;
                if (hangul.text("Then " + spelling + " spoke.").equals("Then " + HIDDEN + " spoke.")) {
                    found++;
                } else {
                    missed.add(line.getFirst() + " " + spelling);
                }
                Mask latin = Crowd.mask(withheld(1, spelling));
                for (String other : line) {
                    inLatin++;
                    if (latin.touches("Then " + other + " spoke.")) {
                        foundInLatin++;
                    } else {
                        lost.add(spelling + " as " + other);
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Spellings by hand: %d of %d found when the name is given in Hangul, %d of %d when it is given in one"
                        + " Latin spelling%n",
                found,
                printed,
                foundInLatin,
                inLatin);
        assertEquals(List.of(), missed);
        assertEquals(List.of(), lost);
    }

    @Test
    void of_people_who_are_not_korean() {
        Mask mask = Crowd.mask(
                withheld(1, "Ida Weir"),
                withheld(2, "José María Peña"),
                withheld(3, "閔海亮"),
                withheld(4, "Нина Орлова"));
        assertEquals(
                "[name withheld]; [name withheld]; [name withheld] and [name withheld]’s",
                mask.text("Ida Weir; IDA WEIR; Weir, Ida and Ida\nWeir’s"));
        assertEquals("[name withheld] left.", mask.text("I. Weir left."));
        assertEquals("[name withheld] y [name withheld]", mask.text("Jose Maria Pena y José Peña"));
        assertEquals("船長[name withheld]說", mask.text("船長閔海亮說"));
        assertEquals("[name withheld] и [name withheld]", mask.text("Нина Орлова и ОРЛОВА Нина"));
    }
}
