package org.jogakbo.reading.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.reading.credit.LastLine.Link;
import org.jspecify.annotations.Nullable;

/** Recognises the item that ends a line, if the line ends with one. */
final class TailReader {
    private static final Pattern CUT = Pattern.compile("\\s*(?:\\[\\s*(?:…|\\.{3}|&hellip;)\\s*\\]|\\(\\s*(?:…|\\.{3})\\s*\\))$");
    private static final Pattern SEPARATOR = Pattern.compile("(?:^|\\s|(?<=[\\])]))[|·•/–—-]+$");
    private static final Pattern MORE_AT_END = Pattern.compile(
            "(?:^|[\\s\\])…])([\\[(]?(?:read (?:on|more|full article|the full article|the rest)|continue reading|더 ?보기|더 ?읽기|계속 ?읽기|전문 ?보기)"
                    + "(?: here)?[\\s.…:»›→>\\])]*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\s*(https?://\\S+)\\s*$");

    private final @Nullable String permalink;
    private final boolean afterQuote;

    /**
     * @param permalink the post's own address: a link to it with a fitting label is "Read more"
     * @param afterQuote whether the block before is a quotation, so that "— Somebody" names its speaker
     */
    TailReader(@Nullable String permalink, boolean afterQuote) {
        this.permalink = permalink;
        this.afterQuote = afterQuote;
    }

    Optional<TailItem> last(LastLine line) {
        if (line.text().isBlank()) {
            return Optional.empty();
        }
        return link(line)
                .or(() -> plainMore(line))
                .or(() -> plainRelated(line))
                .or(() -> CreditLine.last(line, afterQuote))
                .or(() -> mark(line));
    }

    private Optional<TailItem> link(LastLine line) {
        Link link = line.lastLink();
        if (link == null) {
            return Optional.empty();
        }
        String before = line.text().substring(0, link.at());
        Optional<String> title = RelatedLabel.title(before.strip() + " " + link.label());
        if (RelatedLabel.isAlone(link.label()) || (title.isPresent() && before.strip().length() < 40)) {
            boolean labelled = !RelatedLabel.isAlone(link.label());
            return Optional.of(new TailItem.Related(labelled ? 0 : open(before), new RelatedLink(link.label(), link.href())));
        }
        boolean toSelf = permalink != null && sameAddress(permalink, link.href());
        if (MoreLink.isMore(link.label()) || (toSelf && MoreLink.opensLikeMore(link.label()))) {
            return Optional.of(new TailItem.More(open(before), link.href()));
        }
        return Optional.empty();
    }

    /** A bracket opened right before a link goes with it. */
    private static int open(String before) {
        String stripped = before.stripTrailing();
        return stripped.endsWith("[") || stripped.endsWith("(") ? stripped.length() - 1 : before.length();
    }

    private Optional<TailItem> plainMore(LastLine line) {
        String text = line.text();
        Matcher address = ADDRESS.matcher(text.length() > 600 ? text.substring(text.length() - 600) : text);
        String url = line.href(0, text.length());
        String words = text.strip();
        if (text.length() < 600 && address.find()) {
            url = address.group(1);
            words = text.substring(0, address.start()).strip();
        }
        if (MoreLink.isMore(words) || MoreLink.isMoreWithTitle(words)) {
            return Optional.of(new TailItem.More(line.indent(), url));
        }
        Matcher end = MORE_AT_END.matcher(text);
        if (end.find() && (text.charAt(end.end(1) - 1) != '.' || text.endsWith("..."))) {
            return Optional.of(new TailItem.More(end.start(1), line.href(end.start(1), text.length())));
        }
        return Optional.empty();
    }

    private static Optional<TailItem> plainRelated(LastLine line) {
        String text = line.text();
        Optional<String> title = RelatedLabel.title(text);
        if (title.isPresent()) {
            Matcher address = ADDRESS.matcher(title.get());
            String url = address.find() ? address.group(1) : line.href(0, text.length());
            String label = url == null ? title.get() : title.get().replace(url, "").strip();
            return Optional.of(new TailItem.Related(line.indent(), new RelatedLink(label.isEmpty() ? title.get() : label, url)));
        }
        int at = RelatedLabel.atEnd(text);
        return at < 0
                ? Optional.empty()
                : Optional.of(new TailItem.Related(at, new RelatedLink(text.substring(at).strip(), line.href(at, text.length()))));
    }

    private static Optional<TailItem> mark(LastLine line) {
        Matcher cut = CUT.matcher(line.text());
        if (cut.find()) {
            return Optional.of(new TailItem.Mark(cut.start(), true));
        }
        Matcher separator = SEPARATOR.matcher(line.text());
        return separator.find() && separator.start() > 0
                ? Optional.of(new TailItem.Mark(separator.start(), false))
                : Optional.empty();
    }

    /** Whether two addresses are one page: fragment, query of tracking, scheme and final slash aside. */
    static boolean sameAddress(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String address) {
        String key = address.replaceFirst("#.*$", "").replaceFirst("^https?://(www\\.)?", "");
        return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    }
}
