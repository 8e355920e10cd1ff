package org.jogakbo.reading.wire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;

/**
 * The credit that says whose report a text is, where it is printed at its edges: "(Reuters) -" before it, "(AP)", "Quelle: dpa" or
 * "© AFP" after it. That an agency "contributed to this report" is no credit. Stateless.
 */
public final class WireCredit {
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[^()\\[\\]]{0,16}\\d{1,2}[^()\\[\\]]{0,12})?[(\\[【](?<a>[^()\\[\\]【】]{2,30})[)\\]】]\\s*(?:[-–—:=]|--)");
    private static final Pattern BARE_OPENING = Pattern.compile("^(?<a>\\p{Lu}{3,9})\\s+[-–—]\\s");
    private static final Pattern DAY_BRACKET = Pattern.compile("^【\\d{1,2}月\\d{1,2}日\\s*(?<a>[^【】]{2,20})】");
    private static final Pattern CLOSING =
            Pattern.compile("(?:[(（【](?<a>[^()（）【】]{2,30})[)）】]|/(?<b>[^/\\s][^/]{1,20})/?)\\.?$");
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:[-–—~*©ⓒ]|reporting"
                    + " by|by|\\([cC]\\)|source|quelle|fuente|fonte|bron|kilde|källa|sumber|nguồn|источник|출처|자료|来源|來源|出典|提供|copyright|\\d{4}|\\s|[:：])*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int SHORT = 40;

    private WireCredit() {}

    /** The agency, by its usual name, that a text credits at its head or its end. */
    public static Optional<String> in(Body body) {
        Optional<String> head =
                Datelines.heads(body).limit(1).flatMap(WireCredit::opening).findFirst();
        return head.isPresent() ? head : closing(body);
    }

    private static Stream<String> opening(String paragraph) {
        String head = Datelines.head(paragraph);
        return Stream.of(OPENING, BARE_OPENING, DAY_BRACKET).flatMap(form -> {
            Matcher match = form.matcher(head);
            return match.find() ? Agencies.named(match.group("a")).stream() : Stream.<String>empty();
        });
    }

    private static Optional<String> closing(Body body) {
        List<String> texts = body.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> last = whole(texts.getLast()).or(() -> bracketed(texts.getLast()));
        return last.isPresent() || texts.size() < 2
                ? last
                : whole(texts.get(texts.size() - 2)).filter(_ -> isMarked(texts.get(texts.size() - 2)));
    }

    /** A short line of its own that names the agency, with or without a label ("Quelle:"). */
    private static Optional<String> whole(String paragraph) {
        return paragraph.length() > SHORT
                ? Optional.empty()
                : Agencies.named(LABELLED.matcher(paragraph).replaceFirst("").replaceAll("^[(\\[]|[)\\].]+$", ""));
    }

    /** Before a last line of another kind, letters alone ("CP") may be anything. */
    private static boolean isMarked(String paragraph) {
        return !Character.isLetterOrDigit(paragraph.codePointAt(0)) || paragraph.indexOf(':') > 0;
    }

    private static Optional<String> bracketed(String paragraph) {
        String end = paragraph.substring(Math.max(0, paragraph.length() - SHORT));
        boolean closed = ")）】.".indexOf(end.charAt(end.length() - 1)) >= 0 || end.indexOf('/') >= 0;
        Matcher match = CLOSING.matcher(end);
        return closed && match.find()
                ? Agencies.named(match.group("a") != null ? match.group("a") : match.group("b"))
                : Optional.empty();
    }
}
