package org.jogakbo.reading.page.gate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Spot;
import org.jsoup.nodes.Element;

/** A site's page for what it does not have. Of its signs (number, words, marks, silence) one alone proves nothing. */
final class ErrorPage {
    private static final int SHORT = 1_000;
    private static final int SILENT = 300;
    private static final int SPOTS = 60;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])(?:4(?:0[0-9]|10|51)|50[0-4])(?![\\d.,]*\\d)");
    private static final Pattern MARK = Pattern.compile(
            "(?:.*[\\s_-])?(?:error-?(?:page)?-?(?:4\\d\\d|5\\d\\d)|(?:page-?)?404(?:-?page)?|page-?not-?found|"
                    + "not-?found(?:-?page)?|error-?page)(?:[\\s_-].*)?");
    private static final List<String> WORDS = List.of(
            "not found",
            "forbidden",
            "internal server error",
            "bad gateway",
            "service unavailable",
            "page unavailable",
            "no longer available",
            "doesn't exist",
            "does not exist",
            "nicht gefunden",
            "introuvable",
            "no encontrada",
            "não encontrada",
            "non trovata",
            "찾을 수 없",
            "見つかりません",
            "找不到",
            "не найдена");

    private ErrorPage() {}

    static boolean isOne(PageMap map, String head, boolean unlisted, int length) {
        if (length >= SHORT) {
            return false;
        }
        String said = head + "\n"
                + map.headings().stream()
                        .limit(3)
                        .map(Element::text)
                        .reduce("", (all, next) -> all + "\n" + next)
                        .toLowerCase(Locale.ROOT);
        int signs = NUMBER.matcher(said).find() ? 1 : 0;
        signs += WORDS.stream().anyMatch(said::contains) ? 1 : 0;
        if (signs == 0) {
            return false;
        }
        signs += unlisted ? 1 : 0;
        signs += isMarked(map) ? 1 : 0;
        signs += length < SILENT && map.times().isEmpty() ? 1 : 0;
        return signs > 1;
    }

    /** One of the outer elements calls itself an error. */
    private static boolean isMarked(PageMap map) {
        for (Spot spot : map.spots().subList(0, Math.min(SPOTS, map.spots().size()))) {
            String names = spot.element().className() + " " + spot.element().id();
            if (names.length() < 500
                    && MARK.matcher(names.toLowerCase(Locale.ROOT)).matches()) {
                return true;
            }
        }
        return false;
    }
}
