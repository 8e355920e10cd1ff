package org.jogakbo.reading.text.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes link marks, signs of buttons and pictures, and marks of emphasis out of a paragraph. */
final class Links {
    private static final Pattern NUMBERED = Pattern.compile("\\[(\\d{1,5})\\]");
    private static final Pattern ANGLED = Pattern.compile("\\s?<((?:https?|mailto|ftp|file):[^\\s<>]{1,4000})>");
    /** A link as Markdown has it; group 1 is its words. */
    static final Pattern MARKDOWN =
            Pattern.compile("(!?)\\[([^\\[\\]]{0,300})\\]\\((https?://[^\\s()]{1,2000})(?: \"[^\"]{0,200}\")?\\)");

    private static final Pattern SIGNS = Pattern.compile(
            "\\((?:BUTTON|IMAGE|FORM)\\)|\\[(?:IMAGE|INLINE|LINK|IMG|EMBED|ISMAP|image|img|inline)\\]|\\[[\\w-]{1,60}\\.(?:jpe?g|png|gif|webp|svg)\\]|_{5,}|\\[ {3,}\\]|\\[[xX ]\\](?= )");
    private static final Pattern LONE_PICTURE = Pattern.compile("\\[[a-z0-9][a-z0-9_-]{0,60}\\]");
    private static final Pattern STRONG =
            Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])([^*]{1,300})(?<=[^\\s*])\\*(?![\\p{L}\\p{N}*])");
    private static final Pattern UNDERLINED =
            Pattern.compile("(?<![\\p{L}\\p{N}_/])_(?=[^\\s_])([^_]{1,300})(?<=[^\\s_])_(?![\\p{L}\\p{N}_/])");
    private static final Pattern SLANTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.:<])/(?=[^\\s/])((?:[^/<>]|<[^<>\\s]{1,4000}>){1,300})(?<=[^\\s/])/(?![\\p{L}\\p{N}/])");
    private static final Pattern EMPTY_SLANT = Pattern.compile("(?<!https?:|ftp:|file:)//");

    private final Map<Integer, String> addresses;
    private final boolean angled;
    private final boolean markdown;
    private final boolean dump;
    private final Set<String> pictures;

    /**
     * @param dump whether a program wrote the text from a page, so that the signs it puts for buttons and pictures are to go
     */
    Links(Map<Integer, String> addresses, boolean angled, boolean markdown, boolean dump, List<Line> lines) {
        this.addresses = addresses;
        this.angled = angled;
        this.markdown = markdown;
        this.dump = dump;
        this.pictures = dump ? pictures(lines) : Set.of();
    }

    /** What w3m prints for a picture is its file's name in brackets; a credit is seldom in small letters, and seldom twice. */
    private static Set<String> pictures(List<Line> lines) {
        Set<String> once = new HashSet<>();
        return lines.stream()
                .map(Line::text)
                .filter(text -> LONE_PICTURE.matcher(text).matches() && !once.add(text))
                .collect(Collectors.toSet());
    }

    boolean isAngled() {
        return angled;
    }

    /** Markdown tells both ends of a link. */
    private @Nullable Paragraph ofMarkdown(String line, int gap, int indent, boolean listed) {
        String text = withoutEmphasis(line.replace("**", "*").replace("__", "_"));
        List<LinkMark> marks = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        Matcher matcher = MARKDOWN.matcher(text);
        int from = 0;
        while (matcher.find()) {
            kept.append(text, from, matcher.start());
            if (matcher.group(1).isEmpty()) {
                marks.add(new LinkMark(kept.length(), matcher.group(3), true));
                kept.append(matcher.group(2));
            }
            from = matcher.end();
        }
        kept.append(text, from, text.length());
        return made(kept.toString(), marks, gap, indent, listed);
    }

    /** The paragraph that a line makes, or null when nothing of it is left. */
    @Nullable
    Paragraph in(String line, int gap, int indent, boolean listed) {
        if (!dump || pictures.contains(line)) {
            return dump ? null : made(line, List.of(), gap, indent, listed);
        }
        if (markdown && !angled && addresses.isEmpty()) {
            return ofMarkdown(line, gap, indent, listed);
        }
        String text = Line.isRule(line) ? "" : SIGNS.matcher(line).replaceAll("");
        if (angled) {
            text = withoutEmphasis(text);
        }
        List<LinkMark> marks = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        Matcher matcher = (angled ? ANGLED : NUMBERED).matcher(text);
        int from = 0;
        while (matcher.find()) {
            String url = angled ? matcher.group(1) : addresses.get(Integer.valueOf(matcher.group(1)));
            if (url != null) {
                append(kept, text, from, matcher.start());
                marks.add(new LinkMark(kept.length(), url, !angled));
                from = matcher.end();
            }
        }
        append(kept, text, from, text.length());
        return made(kept.toString(), marks, gap, indent, listed);
    }

    /** What a link's mark held apart must not run together: "Ines Talbot[9]Leave a comment". */
    private static void append(StringBuilder kept, String text, int from, int to) {
        boolean touches = from > 0
                && from < to
                && !kept.isEmpty()
                && Character.isLetterOrDigit(kept.charAt(kept.length() - 1))
                && Character.isLetterOrDigit(text.charAt(from));
        kept.append(touches ? " " : "").append(text, from, to);
    }

    private @Nullable Paragraph made(String line, List<LinkMark> marks, int gap, int indent, boolean listed) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        String text = line.strip();
        int shift = start;
        List<LinkMark> moved = marks.stream()
                .map(mark -> new LinkMark(Math.clamp(mark.at() - shift, 0, text.length()), mark.url(), mark.opens()))
                .toList();
        return text.isEmpty() || pictures.contains(text) ? null : new Paragraph(text, gap, indent, listed, moved);
    }

    private static String withoutEmphasis(String line) {
        String text = STRONG.matcher(line).replaceAll("$1");
        text = UNDERLINED.matcher(text).replaceAll("$1");
        text = EMPTY_SLANT.matcher(text).replaceAll("");
        return SLANTED.matcher(text).replaceAll("$1");
    }
}
