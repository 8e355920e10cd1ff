package org.jogakbo.reading.credit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names that a text itself marks as not the real ones: "Daniel, a pseudonym", "Kim (alias)", "김영희(가명)". */
public final class Pseudonyms {
    private static final String NAME = "(\\p{Lu}[\\p{L}’'-]{0,30}(?:[ -]\\p{Lu}[\\p{L}’'-]{0,30}){0,3})";
    private static final String NOT_REAL =
            "(?:(?:an? |the )?(?:alias|pseudonym|assumed name|made-up name|fake name|fictitious name|false name|nom de guerre)"
                    + "|not (?:his|her|their|the|a) real names?|not (?:his|her|their) (?:actual|true|own) names?"
                    + "|(?:real )?names? (?:has been |have been |was |were )?(?:changed|altered|withheld)"
                    + "|whose (?:real |full )?names? (?:has|have|had) been (?:changed|altered|withheld)"
                    + "|whose (?:real )?name (?:was|is) (?:changed|withheld|being withheld)"
                    + "|who (?:used|uses|is using|asked to use|chose to use|goes by|went by) (?:an? |the )?(?:alias|pseudonym|assumed name|false name))";
    private static final Pattern AFTER =
            Pattern.compile(NAME + "(?:,? \\d{1,2})?\\s?(?:[,.–—-]|\\(|\\[)\\s?" + NOT_REAL + "\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:under|by|using|used|uses|chose|with|given|took) (?:the|an?|his|her) (?:alias|pseudonym|assumed name|false name|fake name)s?,?(?: of)? [“\"‘']?"
                    + NAME
                    + "|(?:calls?|called|calling) (?:himself|herself) [“\"‘']?" + NAME
                    + "[”\"’']?,? (?:an? )?(?:alias|pseudonym)"
                    + "|[“\"‘']?" + NAME
                    + "[”\"’']? (?:is|was) (?:an? )?(?:alias|pseudonym|(?:not )(?:his|her) real name)\\b");
    private static final Pattern HANGUL = Pattern.compile(
            "([가-힣]{2,5}?)\\s?(?:씨|군|양|님)?\\s?[(（\\[][^)）\\]]{0,12}?가명[^)）\\]]{0,20}[)）\\]]|가명\\s?[‘“\"']([가-힣]{2,5})|([가-힣]{2,5})(?:이)?라는 가명");
    private static final Pattern HAN = Pattern.compile(
            "(?:^|[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])([\\p{IsHan}\\p{IsKatakana}・]{2,6}?)(?:さん|氏|君)?[（(](?:仮名|化名)[^)）]{0,12}[)）]");
    private static final Set<String> OPENERS = Set.of(
            "When",
            "But",
            "And",
            "The",
            "In",
            "As",
            "Like",
            "For",
            "At",
            "On",
            "After",
            "Before",
            "With",
            "While",
            "One",
            "Another",
            "Then",
            "Ms",
            "Mr",
            "Mrs",
            "Miss",
            "Dr",
            "Both",
            "So",
            "Yet",
            "Meanwhile",
            "Defector",
            "Refugee",
            "According",
            "To",
            "Among",
            "By",
            "Since");
    /** Every marking form holds one of these, or the word "name" as below. */
    private static final List<String> MARKING = List.of("alias", "pseudonym", "nom de guerre");

    private static final Pattern MARKING_NAME = Pattern.compile(
            "(?:assumed|made-up|fake|fictitious|false|real|actual|true|own) name|names? (?:ha[sd]|have|was|were|is|changed|altered|withheld)\\b");
    private static final int BEFORE_NAME = 11;
    private static final int AFTER_NAME = 16;

    /** The longest form with its name fits into twice this, in characters; a word in it is at most 13. */
    private static final int NEAR = 180;

    private static final int MAX_TEXT = 2_000_000;

    private Pseudonyms() {}

    /** The marked names, in the order of the text, each once, without honorifics. */
    public static List<String> in(String text) {
        String bounded = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        Set<String> names = new LinkedHashSet<>();
        if (bounded.indexOf('명') >= 0 || bounded.indexOf('名') >= 0) {
            collect(HANGUL, bounded, names);
            collect(HAN, bounded, names);
        }
        List<int[]> near = near(bounded);
        near.forEach(part -> collect(AFTER, bounded, part[0], part[1], names));
        near.forEach(part -> collect(BEFORE, bounded, part[0], part[1], names));
        return new ArrayList<>(names);
    }

    /** The parts, from and to, near the words that can mark a name: names are everywhere, such words are rare. */
    private static List<int[]> near(String text) {
        BitSet starts = new BitSet();
        for (String word : MARKING) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                starts.set(at);
            }
        }
        Matcher marking = MARKING_NAME.matcher(text);
        for (int at = text.indexOf("name"); at >= 0; at = text.indexOf("name", at + 1)) {
            int from = Math.max(0, at - BEFORE_NAME);
            starts.set(
                    at,
                    marking.region(from, Math.min(text.length(), at + AFTER_NAME))
                            .find());
        }
        List<int[]> parts = new ArrayList<>();
        for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
            int to = Math.min(text.length(), at + NEAR);
            if (!parts.isEmpty() && at - NEAR <= parts.getLast()[1]) {
                parts.getLast()[1] = to;
            } else {
                parts.add(new int[] {Math.max(0, at - NEAR), to});
            }
        }
        return parts;
    }

    private static void collect(Pattern pattern, String text, Set<String> names) {
        collect(pattern, text, 0, text.length(), names);
    }

    private static void collect(Pattern pattern, String text, int from, int to, Set<String> names) {
        Matcher matcher = pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(from, to);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    String name = withoutOpener(matcher.group(group).strip());
                    if (!name.isEmpty()) {
                        names.add(name);
                    }
                }
            }
        }
    }

    private static String withoutOpener(String name) {
        String rest = name;
        int space = rest.indexOf(' ');
        while (space > 0 && OPENERS.contains(rest.substring(0, space).replace(".", ""))) {
            rest = rest.substring(space + 1).strip();
            space = rest.indexOf(' ');
        }
        return OPENERS.contains(rest) ? "" : rest;
    }
}
