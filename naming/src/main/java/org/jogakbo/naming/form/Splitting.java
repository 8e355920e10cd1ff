package org.jogakbo.naming.form;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a given form what is no part of the name's own row of words: nicknames, and second forms of the name. */
final class Splitting {
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[［]([^()（）\\[\\]［］]*)[)）\\]］]");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»「」『』‹›]([^\"“”„«»「」『』‹›]+)[\"“”„«»「」『』‹›]"
            + "|(?<![\\p{L}\\p{M}\\p{N}])['‘‚]([^'‘’]+(?:['’](?=\\p{L})[^'‘’]+)*)['’](?![\\p{L}\\p{N}])");
    private static final Pattern SLASH = Pattern.compile("\\s*[/／|=;]\\s*");
    private static final Pattern CHILD_OF = Pattern.compile("(?i)(?<![\\p{L}/])(?:[sdwbh]/o|a/[lp])(?![\\p{L}/])");
    private static final Pattern FORMER = Pattern.compile("(?i)n[ée]e|born|geb|geborene");

    private final List<String> nicknames = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private String rest = "";

    private Splitting() {}

    static Splitting of(String given) {
        Splitting split = new Splitting();
        String text = split.slashes(given);
        text = split.brackets(text);
        text = split.quotes(text);
        split.rest = split.seconds(text).replaceAll("\\s+", " ").strip();
        if (!hasLetter(split.rest)) {
            split.rest = split.nicknames.isEmpty() ? given : String.join(" ", split.nicknames);
            split.nicknames.clear();
        }
        return split;
    }

    String rest() {
        return rest;
    }

    List<String> nicknames() {
        return nicknames;
    }

    /** Other forms of the name, each as if it had been given by itself. */
    List<String> others() {
        return others;
    }

    private String slashes(String given) {
        // "s/o", "d/o", "a/l": the child of.
        String text = CHILD_OF.matcher(given).replaceAll("bin");
        if (text.contains("a/k/a") || text.contains("c/o")) {
            return text.replace("a/k/a", "aka");
        }
        List<String> sides = new ArrayList<>(List.of(SLASH.split(text)));
        sides.removeIf(side -> !hasLetter(side));
        if (sides.size() < 2) {
            return text;
        }
        others.addAll(sides.subList(1, sides.size()));
        return sides.getFirst();
    }

    private String brackets(String text) {
        Matcher bracket = BRACKETS.matcher(text);
        StringBuilder out = new StringBuilder();
        while (bracket.find()) {
            String inside = bracket.group(1).strip();
            bracket.appendReplacement(out, " ");
            String outside = text.substring(0, bracket.start()) + text.substring(bracket.end());
            if (!hasLetter(inside)) {
                continue; // an age
            }
            String first = inside.split("\\s+")[0];
            boolean between = hasLetter(text.substring(bracket.end()));
            if (Affixes.isSecond(first)) {
                second(outside, first, inside.substring(first.length()).strip());
            } else if (script(inside) != script(outside) || (!between && inside.contains(" "))) {
                others.add(inside.replaceFirst("[·,、 ]*\\d+$", ""));
            } else {
                nicknames.add(inside.replaceAll("^[\"“”'‘’]+|[\"“”'‘’]+$", ""));
            }
        }
        return bracket.appendTail(out).toString();
    }

    private String quotes(String text) {
        Matcher quote = QUOTES.matcher(text);
        StringBuilder out = new StringBuilder();
        while (quote.find()) {
            String inside = (quote.group(1) == null ? quote.group(2) : quote.group(1)).strip();
            quote.appendReplacement(out, " ");
            if (hasLetter(inside)) {
                nicknames.add(inside);
            }
        }
        return quote.appendTail(out).toString();
    }

    private String seconds(String text) {
        String[] words = text.strip().split("\\s+");
        for (int i = 1; i < words.length; i++) {
            if (Affixes.isSecond(words[i]) && i + 1 < words.length) {
                String before = String.join(" ", List.of(words).subList(0, i)).replaceFirst("[,;]+$", "");
                int from = i;
                while (from + 1 < words.length && Affixes.isSecond(words[from])) {
                    from++;
                }
                second(before, words[i], String.join(" ", List.of(words).subList(from, words.length)));
                return before;
            }
        }
        return text;
    }

    /** A former family name is one of this person; any other second name stands for itself. */
    private void second(String main, String how, String words) {
        String plain = Affixes.plain(how);
        if (!hasLetter(words)) {
            return;
        }
        boolean former = FORMER.matcher(plain).matches() && !words.contains(" ");
        List<String> row = List.of(main.strip().split("[\\s,]+"));
        others.add(former && row.size() > 1 ? String.join(" ", row.subList(0, row.size() - 1)) + " " + words : words);
    }

    static boolean hasLetter(String words) {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    /** The script of the first letter. */
    static UnicodeScript script(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }
}
