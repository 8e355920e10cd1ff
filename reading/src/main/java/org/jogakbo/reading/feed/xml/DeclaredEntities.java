package org.jogakbo.reading.feed.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entities that a feed's own document type declares (XML 1.0, section 4.2), put in place of their references: only plain words, so that no
 * entity can hold another one or a tag, nor name a file, and never more than {@value #MAX_GROWTH} characters in all.
 */
public final class DeclaredEntities {
    private static final int WINDOW = 16_384;
    private static final int MAX_GROWTH = 65_536;
    private static final Pattern DOCTYPE =
            Pattern.compile("<!DOCTYPE[^\\[>]{0,400}\\[(.*?)\\]\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([\\w.-]{1,40})\\s+(?:\"([^\"&<>%]{0,200})\"|'([^'&<>%]{0,200})')\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&([\\w.-]{1,40});");

    private DeclaredEntities() {}

    public static String expanded(String text) {
        Matcher doctype = DOCTYPE.matcher(text.substring(0, Math.min(text.length(), WINDOW)));
        if (!doctype.find()) {
            return text;
        }
        Map<String, String> declared = declared(doctype.group(1));
        return declared.isEmpty()
                ? text
                : text.substring(0, doctype.end()) + put(text.substring(doctype.end()), declared);
    }

    private static Map<String, String> declared(String subset) {
        Map<String, String> declared = new HashMap<>();
        ENTITY.matcher(subset)
                .results()
                .forEach(entity -> declared.putIfAbsent(
                        entity.group(1), entity.group(2) == null ? entity.group(3) : entity.group(2)));
        return declared;
    }

    private static String put(String text, Map<String, String> declared) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher reference = REFERENCE.matcher(text);
        int left = MAX_GROWTH;
        while (reference.find()) {
            String word = declared.get(reference.group(1));
            left -= word == null ? 0 : word.length();
            reference.appendReplacement(
                    out, Matcher.quoteReplacement(word == null || left < 0 ? reference.group() : word));
        }
        return reference.appendTail(out).toString();
    }
}
