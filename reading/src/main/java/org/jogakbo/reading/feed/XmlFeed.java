package org.jogakbo.reading.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.reading.feed.entry.FeedPost;
import org.jogakbo.reading.feed.entry.Markup;
import org.jogakbo.reading.feed.xml.DeclaredEntities;
import org.jogakbo.reading.feed.xml.WellFormedness;
import org.jogakbo.reading.feed.xml.Windows;
import org.jogakbo.reading.words.PrintedWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The XML dialects. jsoup's XML parser reads what is well-formed and mends what is not (tags that are not closed, prefixes that are not
 * declared, HTML's named characters); it opens nothing. Of declared entities only short plain words are put in ({@link DeclaredEntities}).
 */
final class XmlFeed {
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private XmlFeed() {}

    static FeedShape parse(String text, @Nullable String url) {
        Document xml = Parser.xmlParser()
                .setMaxDepth(Feed.MAX_DEPTH)
                .parseInput(DeclaredEntities.expanded(Windows.mended(text)), "");
        xml.outputSettings().prettyPrint(false);
        double confidence = WellFormedness.of(text) ? 0.95 : 0.8;
        String origin = confidence > 0.9 ? "feed entry" : "feed entry, ill-formed XML read leniently";
        List<Element> found = entries(xml);
        Element channel = channel(xml, found);
        FeedLinks links = FeedLinks.of(channel, url);
        FeedDefaults defaults = FeedDefaults.of(channel);
        List<XmlEntry> entries = found.stream()
                .limit(Feed.MAX_ENTRIES)
                .map(entry -> new XmlEntry(entry, defaults, links.base(), origin, confidence))
                .toList();
        String title = XmlNames.text(channel, "title", "dc:title");
        ArchiveLabel label = FeedLabel.of(title == null ? "" : Markup.plain(title), links.self(), url, links.home());
        return new FeedShape(
                posts(entries, isWordPress(channel)),
                entries.stream().map(entry -> PrintedWords.of(entry.entry())).toList(),
                label,
                found.size() > Feed.MAX_ENTRIES ? tooMany() : null);
    }

    private static String tooMany() {
        return "It lists more than " + Feed.MAX_ENTRIES + " entries, of which only so many were read";
    }

    private static List<FeedPost> posts(List<XmlEntry> entries, boolean wordPress) {
        List<List<String>> terms = entries.stream().map(XmlEntry::terms).toList();
        List<List<String>> categories = wordPress ? BlogTerms.categories(terms) : terms;
        List<FeedPost> posts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            posts.add(entries.get(i).post(categories.get(i), without(terms.get(i), categories.get(i))));
        }
        return posts;
    }

    private static List<String> without(List<String> terms, List<String> categories) {
        return terms.stream().filter(term -> !categories.contains(term)).toList();
    }

    /** Every entry that is not within another one, in the document's order. */
    private static List<Element> entries(Document xml) {
        return xml.getAllElements().stream()
                .filter(XmlFeed::isEntry)
                .filter(entry -> entry.parents().stream().noneMatch(XmlFeed::isEntry))
                .toList();
    }

    private static boolean isEntry(Element element) {
        return ENTRIES.contains(XmlNames.name(element))
                && element.parent() != null
                && !(element.parent() instanceof Document);
    }

    /** What holds the feed's own title: in RSS 1.0 the entries stand beside it. */
    private static Element channel(Document xml, List<Element> entries) {
        return xml.getAllElements().stream()
                .filter(element -> XmlNames.name(element).equals("channel"))
                .findFirst()
                .orElseGet(() -> entries.isEmpty() || entries.getFirst().parent() == null
                        ? xml
                        : entries.getFirst().parent());
    }

    private static boolean isWordPress(Element channel) {
        return Stream.of("generator", "admin:generatoragent")
                .flatMap(name -> XmlNames.children(channel, name))
                .map(generator -> generator.outerHtml().toLowerCase(Locale.ROOT))
                .anyMatch(generator -> generator.contains("wordpress"));
    }
}
