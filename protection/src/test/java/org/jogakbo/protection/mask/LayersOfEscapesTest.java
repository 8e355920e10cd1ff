package org.jogakbo.protection.mask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.Test;

/** One wrapping over another: whatever a page wraps a name in, another program may have wrapped before. */
class LayersOfEscapesTest {
    private static final Map<String, String> CHARSETS =
            Map.of("서하윤", "EUC-KR", "Зорина Галина", "windows-1251", "Begoña Peñalver", "windows-1252", "陈晓岚", "GBK");

    @Test
    void a_name_is_found_under_two_layers() {
        List<String> missed = new ArrayList<>();
        CHARSETS.forEach((name, charset) -> {
            Mask mask = new Mask(
                    new Protections(List.of(Person.of(1, List.of(name), Protection.of(Level.WITHHELD, null)))));
            inner(name, Charset.forName(charset))
                    .forEach((how, wrapped) -> outer().forEach((over, layer) -> {
                        String text = "In log 302 it is written that " + layer.apply(wrapped)
                                + " counted the nets at Wick Quay.";
                        if (!mask.touches(text)) {
                            missed.add(name + ", " + how + ", " + over + ": " + text);
                        }
                    }));
        });
        assertEquals(List.of(), missed);
    }

    private static Map<String, String> inner(String name, Charset legacy) {
        Map<String, String> inner = new LinkedHashMap<>();
        inner.put("as it is", name);
        inner.put("decomposed", Normalizer.normalize(name, Normalizer.Form.NFD));
        inner.put("percent", URLEncoder.encode(name, StandardCharsets.UTF_8));
        inner.put("legacy percent", URLEncoder.encode(name, legacy));
        inner.put("quoted", URLEncoder.encode(name, StandardCharsets.UTF_8).replace('%', '='));
        inner.put("legacy quoted", URLEncoder.encode(name, legacy).replace('%', '='));
        inner.put("misread", new String(name.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")));
        inner.put("legacy misread", new String(name.getBytes(legacy), Charset.forName("windows-1252")));
        inner.put("punycode", "https://" + java.net.IDN.toASCII(name.replace(' ', '-')) + ".example/");
        // What another layer would have to tell apart from itself, and what was lost when it was misread.
        inner.values().removeIf(text -> text.indexOf('\u00ad') >= 0 || text.indexOf('\ufffd') >= 0);
        return inner;
    }

    private static Map<String, UnaryOperator<String>> outer() {
        Map<String, UnaryOperator<String>> outer = new LinkedHashMap<>();
        outer.put("zero width", text -> between(text, "\u200b"));
        outer.put("soft hyphens", text -> between(text, "\u00ad"));
        outer.put("references of hyphens", text -> between(text, "&shy;"));
        outer.put("wide", LayersOfEscapesTest::wide);
        outer.put("tag inside", text -> text.substring(0, 1) + "<b class='x'>" + text.substring(1) + "</b>");
        outer.put("references", text -> each(text, "&#%d;"));
        outer.put("references twice", text -> each(text, "&amp;#x%x;"));
        outer.put("JavaScript", text -> each(text, "\\u%04x"));
        outer.put("percent", text -> URLEncoder.encode(text, StandardCharsets.UTF_8));
        outer.put("an attribute", text -> "<a href=\"/q?n=" + text + "\">here</a>");
        return outer;
    }

    private static String between(String text, String joiner) {
        return text.replaceAll("(?<=\\p{L})(?=\\p{L})", joiner);
    }

    private static String each(String text, String format) {
        return text.chars().mapToObj(c -> String.format(Locale.ROOT, format, c)).collect(Collectors.joining());
    }

    private static String wide(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(c > 0x20 && c < 0x7f ? c + 0xfee0 : c));
        return out.toString();
    }
}
