package org.jogakbo.reading.page.byline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.reading.field.Headlines;
import org.jogakbo.reading.field.PersonNames;
import org.jogakbo.reading.html.Walk;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Spot;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Links to an author's page that follow the heading, before the text gets going. */
final class AuthorLinks {
    private static final Pattern ADDRESS = Pattern.compile(
            "/(?:authors?|autor(?:es)?|auteurs?|autori|autore|by|profiles?|people|staff|writers?|contributors?|journalists?|reporters?|columnists?|redakteur(?:e)?|user|users|team|byline|verfasser|forfatter|skribent)/[^/]");
    private static final int MAX_NODES = 400;
    private static final int MAX_TEXT = 500;
    private static final int NEXT = 60;
    private static final int MAX_HEADINGS = 40;

    private AuthorLinks() {}

    static Set<String> after(PageMap map, String title, Collection<String> sites) {
        String letters = Headlines.letters(title);
        return Stream.concat(
                        map.headings().stream(),
                        map.spots().stream()
                                .filter(spot ->
                                        spot.tag().equals("h2") || spot.tag().equals("h3"))
                                .limit(MAX_HEADINGS)
                                .map(Spot::element))
                .filter(heading ->
                        !letters.isEmpty() && Headlines.letters(heading.text()).contains(letters))
                .findFirst()
                .map(heading -> after(heading, sites))
                .orElse(Set.of());
    }

    private static Set<String> after(Element heading, Collection<String> sites) {
        Document page = heading.ownerDocument();
        if (page == null) {
            return Set.of();
        }
        Set<String> people = new LinkedHashSet<>();
        int text = 0;
        int limit = MAX_TEXT;
        Node node = Walk.next(heading, page, false);
        for (int nodes = 0; node != null && nodes < MAX_NODES && text < limit; nodes++) {
            if (node instanceof TextNode words) {
                text += words.text().strip().length();
            } else if (node instanceof Element link && isAuthor(link)) {
                people.addAll(PersonNames.inByline(link.text(), sites));
                limit = people.isEmpty() ? limit : text + link.text().length() + NEXT;
            }
            node = Walk.next(node, page, true);
        }
        return people;
    }

    private static boolean isAuthor(Element element) {
        return element.normalName().equals("a")
                && (element.attr("rel").contains("author")
                        || ADDRESS.matcher(element.attr("href").toLowerCase(Locale.ROOT))
                                .find());
    }
}
