package org.jogakbo.reading.feed;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.ArchiveLabel.Kind;
import org.jogakbo.reading.archive.post.Permalink;
import org.jspecify.annotations.Nullable;

/** What a feed lists: told by its own address, and spelled by its title ("River cleanup – Wick Clippings"). */
final class FeedLabel {
    private static final Pattern ENDING = Pattern.compile(
            "/(?:feed(?:/(?:atom|rss2?|rdf))?|rss|atom|index|feed)(?:\\.(?:xml|rss|atom|json|rdf))?/?(?:\\?.*)?$");
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)(?:/(0[1-9]|1[0-2]))?/?$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[–—|»›:·•-]+\\s+");
    private static final Pattern SEARCH = Pattern.compile(".*(?:[?&]s=|/search/[^/]).*");

    private FeedLabel() {}

    /** The label; the home page's when nothing says otherwise. */
    static ArchiveLabel of(String title, @Nullable String... addresses) {
        List<String> known = Stream.of(addresses)
                .filter(Objects::nonNull)
                .map(FeedLabel::page)
                .toList();
        return known.stream()
                .map(address -> at(address, title))
                .filter(label -> label.kind() != Kind.HOME)
                .findFirst()
                .orElse(new ArchiveLabel(Kind.HOME, null, null, null));
    }

    private static String page(String address) {
        return ENDING.matcher(address).replaceFirst("/");
    }

    private static ArchiveLabel at(String address, String title) {
        Matcher month = MONTH.matcher(address);
        if (month.find()) {
            Integer number = month.group(2) == null ? null : Integer.valueOf(month.group(2));
            return new ArchiveLabel(
                    number == null ? Kind.YEAR : Kind.MONTH,
                    spelled(address, title),
                    Integer.valueOf(month.group(1)),
                    number);
        }
        Kind kind = SEARCH.matcher(address).matches()
                ? Kind.SEARCH
                : Permalink.isCategory(address)
                        ? Kind.CATEGORY
                        : Permalink.isTag(address) ? Kind.TAG : Permalink.isAuthor(address) ? Kind.AUTHOR : Kind.HOME;
        return new ArchiveLabel(kind, kind == Kind.HOME ? null : spelled(address, title), null, null);
    }

    /** The part of the title that reads like the address's end, else the first part. */
    private static @Nullable String spelled(String address, String title) {
        List<String> parts = List.of(SEPARATOR.split(title.strip()));
        String end = slug(address.replaceFirst("/+$", "").replaceFirst(".*[/=]", ""));
        String label = parts.stream()
                .filter(part -> slug(part).equals(end))
                .findFirst()
                .orElse(parts.getFirst());
        return label.isBlank() ? null : label.strip();
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
