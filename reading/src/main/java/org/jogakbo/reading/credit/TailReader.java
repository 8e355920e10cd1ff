package org.jogakbo.reading.credit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.reading.credit.LastLine.Link;
import org.jspecify.annotations.Nullable;

/** Recognises the item that ends a line, if the line ends with one. */
final class TailReader {
    private static final Pattern CUT =
            Pattern.compile("\\s*(?:\\[\\s*(?:…|\\.{3}|&hellip;)\\s*\\]|\\(\\s*(?:…|\\.{3})\\s*\\))$");
    private static final Pattern SEPARATOR = Pattern.compile("(?:^|\\s|(?<=[\\])]))[|·•/–—-]+$");
    private static final Pattern MORE_AT_END = Pattern.compile(
            "(?:^|[.?!…。？！”\"’)\\]]\\s*|다\\s+|\\s{2,})([\\[(]?(?:(?:Read|READ) (?:on|more|More|MORE|full article|the full article|the rest)|Continue [Rr]eading|Keep reading"
                    + "|더 ?보기|더 ?읽기|계속 ?읽기|전문 ?보기)(?: here)?[\\s.…:»›→>\\])]*)$|\\s([\\[(](?:read more|more|continue reading|더 ?보기)[\\s.…:»›→>]*[\\])])$");
    /** "who … Continue reading A night walk along the Wick →". */
    private static final Pattern MORE_OF_TITLE = Pattern.compile(
            "(?:…|\\.{3})\\]?\\s*((?:Continue reading|Keep reading|Read more)\\b\\s*(?:[“\"‘'].{1,200}[”\"’']|[^.]{0,200}[→»])\\s*[→»]?)$");

    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");
    private static final Pattern ADDRESS = Pattern.compile("\\s*(https?://\\S+)\\s*$");

    /** How {@link #MORE_AT_END} ends, before its signs. */
    private static final List<String> LAST_WORDS =
            List.of("read on", "more", "article", "the rest", "reading", "here", "보기", "읽기");

    private static final int LAST_WORD = 8;
    private static final int MAX_ADDRESS = 600;

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
        return related(line)
                .or(() -> link(line))
                .or(() -> CreditLine.labelledLine(line))
                .or(() -> plainMore(line))
                .or(() -> plainRelated(line))
                .or(() -> CreditLine.last(line, afterQuote))
                .or(() -> mark(line));
    }

    /** "Related articles:" and one link or more after it. */
    private static Optional<TailItem> related(LastLine line) {
        int from = RelatedLabel.title(line.text()).isPresent() ? line.indent() : RelatedLabel.afterBracket(line.text());
        List<RelatedLink> links = from < 0
                ? List.of()
                : line.linksFrom(from).stream()
                        .map(link -> new RelatedLink(link.label(), link.href()))
                        .toList();
        boolean label =
                links.size() == 1 && RelatedLabel.isAlone(links.getFirst().label());
        return links.isEmpty() || label ? Optional.empty() : Optional.of(new TailItem.Related(from, links));
    }

    private Optional<TailItem> link(LastLine line) {
        Link link = line.lastLink();
        if (link == null) {
            return Optional.empty();
        }
        String before = line.text().substring(0, link.at());
        if (RelatedLabel.isAlone(link.label())) {
            return Optional.of(new TailItem.Related(open(before), List.of(new RelatedLink(link.label(), link.href()))));
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
        Matcher address = ADDRESS.matcher(text).region(Math.max(0, text.length() - MAX_ADDRESS), text.length());
        boolean addressed = text.contains("http") && address.find();
        String url = addressed ? address.group(1) : line.href(0, text.length());
        String words = addressed ? text.substring(0, address.start()).strip() : text.strip();
        if (MoreLink.isMore(words) || MoreLink.isMoreWithTitle(words)) {
            return Optional.of(new TailItem.More(line.indent(), url));
        }
        int more = afterBracket(text);
        if (more >= 0) {
            return Optional.of(new TailItem.More(more, line.href(more, text.length())));
        }
        String said = addressed ? text.substring(0, address.start()) : text;
        Matcher end = MORE_AT_END.matcher(said);
        if (!mayInvite(said) || !end.find() || (said.endsWith(".") && !said.endsWith("..."))) {
            return Optional.empty();
        }
        int at = end.start(1) >= 0 ? end.start(1) : end.start(2);
        return Optional.of(new TailItem.More(at, addressed ? url : line.href(at, text.length())));
    }

    /** Whether the last word, signs aside, is one with which invitations end: most lines need no further look. */
    private static boolean mayInvite(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) < '0' || ":»›→>…])".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        String words = line.substring(Math.max(0, end - LAST_WORD), end).toLowerCase(Locale.ROOT);
        return LAST_WORDS.stream().anyMatch(words::endsWith);
    }

    /** Where "Read more" begins behind a bracketed credit, or behind the mark of a cut and with the title after it; or -1. */
    private static int afterBracket(String text) {
        int from = Math.max(text.lastIndexOf(']'), text.lastIndexOf(')')) + 1;
        if (from > 0
                && from < text.length()
                && MoreLink.isMore(text.substring(from).strip())) {
            return from;
        }
        Matcher titled = MORE_OF_TITLE.matcher(text);
        boolean ellipsis = text.indexOf('…') >= 0 || text.contains("...");
        return ellipsis && titled.find() ? titled.start(1) : -1;
    }

    private static Optional<TailItem> plainRelated(LastLine line) {
        String text = line.text();
        int labelled = RelatedLabel.title(text).isPresent() ? line.indent() : RelatedLabel.afterBracket(text);
        if (labelled >= 0) {
            String title = RelatedLabel.title(text.substring(labelled)).orElse(text.substring(labelled));
            Matcher address = ADDRESS.matcher(title);
            boolean addressed = address.find();
            String label = addressed && address.start() > 0
                    ? title.substring(0, address.start()).strip()
                    : title;
            String url = addressed ? address.group(1) : line.href(labelled, text.length());
            return Optional.of(new TailItem.Related(labelled, List.of(new RelatedLink(label, url))));
        }
        int at = RelatedLabel.atEnd(text);
        return at < 0
                ? Optional.empty()
                : Optional.of(new TailItem.Related(
                        at, List.of(new RelatedLink(text.substring(at).strip(), line.href(at, text.length())))));
    }

    private static Optional<TailItem> mark(LastLine line) {
        String text = line.text();
        Matcher cut = CUT.matcher(text);
        if ((text.endsWith("]") || text.endsWith(")")) && cut.find()) {
            return Optional.of(new TailItem.Mark(cut.start(), true));
        }
        Matcher separator = SEPARATOR.matcher(text);
        boolean signed = "|·•/–—-".indexOf(text.charAt(text.length() - 1)) >= 0;
        return signed && separator.find() && separator.start() > 0
                ? Optional.of(new TailItem.Mark(separator.start(), false))
                : Optional.empty();
    }

    /** Whether two addresses are one page: fragment, query of tracking, scheme and final slash aside. */
    static boolean sameAddress(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String address) {
        int hash = address.indexOf('#');
        String whole = hash < 0 ? address : address.substring(0, hash);
        String key = SCHEME.matcher(whole).replaceFirst("");
        return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    }
}
