package org.jogakbo.protection.mask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words as a page prints them that holds exactly them: in text, in markup, in capitals, in addresses and in the names of files. */
final class Printed {
    private Printed() {}

    /** Texts, each under what is special about it. */
    static Map<String, String> texts(String words) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("text", "Then " + words + " came.");
        all.put("alone", words);
        all.put("html", "Then " + escaped(words) + " came.");
        all.put("attribute", "<a href=\"/7\" title=\"" + escaped(words) + "\">one</a>");
        all.put("tag", "<p>Then <b>" + escaped(words) + "</b> came.</p>");
        all.put("references", "Then " + references(words) + " came.");
        all.put("capitals", "Then " + words.toUpperCase(Locale.ROOT) + " came.");
        all.put("linked", "see https://quay.example/q/" + percent(words) + " there");
        return all;
    }

    /** The same for addresses and names of files; none where nothing of the words is left. */
    static Map<String, String> addresses(String words) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("address", "https://quay.example/q/" + percent(words));
        all.put("form", "https://quay.example/q?x=" + percent(words).replace("%20", "+"));
        for (String sign : new String[] {"-", "_", "+"}) {
            String before = sign.equals("-") ? "/2021/06/" : "IMG_";
            String after = sign.equals("-") ? "/" : ".jpg";
            if (!isNearlyNothing(words)) {
                put(all, "signs are " + sign, before, joined(words, sign), after);
                put(all, "apostrophes fall, " + sign, before, joined(fallen(words), sign), after);
            }
            String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
            put(all, "composed, " + sign, before, joined(plain, sign), after);
            String latin = Normalizer.normalize(words, Normalizer.Form.NFKD)
                    .replaceAll("\\p{InCombiningDiacriticalMarks}", "");
            put(all, "without accents, " + sign, before, joined(fallen(latin), sign), after);
        }
        return all;
    }

    /** Of "№ 7" or "No℃", a 7 or a "no" would be left, which are nobody's. */
    private static boolean isNearlyNothing(String words) {
        String rest = words.replaceAll("[^\\p{L}\\p{N}]", "");
        boolean symbols = words.matches("(?s).*\\p{S}.*");
        return symbols && rest.length() < 3 && !rest.matches(".*[\\p{IsHangul}\\p{IsHan}].+");
    }

    private static void put(Map<String, String> all, String how, String before, String words, String after) {
        if (!words.isEmpty()) {
            all.put(how, before + words + after);
        }
    }

    private static String fallen(String words) {
        return words.replaceAll("['’‘ʼʻ`]", "");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String references(String text) {
        return text.codePoints().mapToObj("&#x%x;"::formatted).collect(Collectors.joining());
    }

    private static String percent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String joined(String text, String sign) {
        String quoted = java.util.regex.Pattern.quote(sign);
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", sign)
                .replaceAll("^" + quoted + "|" + quoted + "$", "");
    }
}
