package org.jogakbo.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.reading.field.Headlines;
import org.jogakbo.reading.page.map.PageMap;
import org.jsoup.nodes.Element;

/** The lines by a heading that may hold its article's dates, and the boxes on a page whose dates are the page's own. */
final class PrintedDates {
    private static final Pattern CHANGE = Pattern.compile(
            "(?:수정|업데이트|최종 ?수정|last updated|updated|last modified|modified|zuletzt aktualisiert|aktualisiert|mis à"
                    + " jour|modifié|actualizado|actualizada|aggiornato|atualizado|bijgewerkt|opdateret|oppdatert|uppdaterad|päivitetty|uppfært|更新|обновлено|оновлено|cập"
                    + " nhật|diperbarui)(?: on| at| le| am| el| em| il| op)?\\s*[:：]?\\s*(?=[\\p{L}\\d(])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Every word for a change holds one of these. */
    private static final List<String> STEMS =
            List.of(("수정,업데이트,updat,modifi,aktualisiert,mis à,actualiz,aggiorn,atualiz,"
                            + "bijgew,opdater,oppdater,uppdater,päivit,uppfær,更新,новлено,cập,diperbarui")
                    .split(","));

    private static final List<String> PAGES_OWN =
            List.of(("masthead,topbar,top-bar,navbar,nav-bar,siteheader,site-header,"
                            + "pageheader,page-header,globalheader,global-header,today,currentdate,current-date,currenttime,"
                            + "current-time,clock,weather,copyright,footer")
                    .split(","));
    private static final int LEVELS = 4;

    private PrintedDates() {}

    /** The lines after the heading, then those before it, where a page may print today's date; lines of a change last. */
    static List<String> inOrder(PageMap map, String title) {
        List<String> lines = map.linesBy(title);
        String letters = Headlines.letters(title);
        int heading = 0;
        while (heading < lines.size() && !Headlines.letters(lines.get(heading)).contains(letters)) {
            heading++;
        }
        int after = heading >= lines.size() ? 0 : heading;
        List<String> ordered = new ArrayList<>(lines.subList(after, lines.size()));
        ordered.addAll(lines.subList(0, after));
        List<String> changes = ordered.stream()
                .filter(line -> CHANGE.matcher(line).lookingAt())
                .toList();
        ordered.removeAll(changes);
        ordered.addAll(changes);
        return ordered;
    }

    /** What stands after the word for a change in one of the lines. */
    static Optional<String> change(List<String> lines) {
        for (String line : lines) {
            Matcher match = CHANGE.matcher(line);
            if (mayChange(line) && match.find()) {
                return Optional.of(line.substring(match.end()));
            }
        }
        return Optional.empty();
    }

    /** Spares most lines the search for every word in every place. */
    private static boolean mayChange(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(lower::contains);
    }

    /** Whether a line with a date shows the page's own day. */
    static boolean isPagesOwn(PageMap map, String line) {
        return map.passages().stream()
                .filter(passage -> passage.text().equals(line))
                .anyMatch(passage -> isPagesOwn(passage.owner().element()));
    }

    /** Whether the element, or a box close around it, shows the page's own day: a clock, a masthead, a copyright line. */
    static boolean isPagesOwn(Element element) {
        Element at = element;
        for (int level = 0; level < LEVELS && at != null; level++, at = at.parent()) {
            if (at.normalName().equals("footer")
                    || at.normalName().equals("nav")
                    || at.normalName().equals("body")) {
                return !at.normalName().equals("body");
            }
            String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
            if (PAGES_OWN.stream().anyMatch(names::contains)) {
                return true;
            }
        }
        return false;
    }
}
