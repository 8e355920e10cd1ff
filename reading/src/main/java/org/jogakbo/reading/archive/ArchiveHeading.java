package org.jogakbo.reading.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.ArchiveLabel.Kind;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.field.PressDates;
import org.jspecify.annotations.Nullable;

/** Reads what an archive page's heading says: "Monthly Archives: April 2016", "Category: Rivers", "월별 보관물: 2016년 4월". */
public final class ArchiveHeading {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MAX_LENGTH = 200;
    /** "[카테고리:] 밧줄", as WordPress once said it in Korean. */
    private static final Pattern BRACKETED_WORD = Pattern.compile("^\\[\\s*([^\\[\\]]{1,12}[:：])\\s*\\]\\s*");

    /** One way to say it; group 1 is the label. A null kind is told by the label's date. */
    private record Form(@Nullable Kind kind, Pattern pattern) {}

    private static final List<Form> FORMS = new ArrayList<>();

    static {
        // German calls the day so.
        form(null, "tag ?: (\\d{1,2}\\. ?\\p{L}{3,9} \\d{4})");
        form(
                Kind.CATEGORY,
                "(?:browsing |archives? (?:for|of|from|by) (?:the )?|(?:all )?(?:posts|articles|entries) (?:in|filed under) (?:the )?)?"
                        + "(?:category|categories|topic|section)(?: archives?| archive)?\\s*[:：|›»]\\s*(.+)");
        form(Kind.CATEGORY, "(?:archives? (?:for|of) (?:the )?)[‘'“\"](.+)[’'”\"] category");
        form(Kind.CATEGORY, "(?:archives? of )?(?:posts|entries|articles) filed (?:under|in)(?: the)? (.+) category");
        form(
                Kind.CATEGORY,
                "(?:archives? for (?:the )?category|(?:currently )?browsing (?:the )?category|(?:posts|articles|entries) (?:filed )?(?:under|in)(?: the)? category|(?:posts|entries) (?:filed )?under|filed under|posts categori[sz]ed(?: (?:as|in|under))?)\\s*:?\\s+(.+)");
        form(Kind.CATEGORY, "(.+?) category archives?");
        form(Kind.CATEGORY, "(?:글 ?)?(?:카테고리|분류|범주|주제)(?: ?(?:글|보관물|보관함|아카이브|목록|별 보관물))?\\s*[:：]\\s*(.+)");
        form(Kind.CATEGORY, "[‘'“\"「](.+)[’'”\"」] ?(?:카테고리|분류)(?:의)? ?(?:글|보관물|목록|글 목록)?");
        form(
                Kind.TAG,
                "(?:browsing |archives? (?:for|of) (?:the )?|posts (?:by|with) (?:the )?)?tags?(?: archives?)?\\s*[:：|›»]\\s*(.+)");
        form(
                Kind.TAG,
                "(?:posts?|articles|entries|stories|items) (?:tagged|labell?ed)(?: with| as)?\\s*:?\\s+(.+)|browsing (?:the )?tag\\s+(.+)|tagged\\s*[:：]\\s*(.+)|tagged (?:with|as) (.+)");
        form(Kind.TAG, "showing posts with (?:the )?label:?\\s+(.+?)(?:\\. show all posts.*)?");
        form(Kind.TAG, "(.+?) tag archives?");
        form(
                Kind.TAG,
                "(?:글 ?)?(?:태그|꼬리표|라벨)(?: ?(?:글|보관물|보관함|아카이브|목록|별 보관물))?\\s*[:：]\\s*(.+)|라벨이 (.+?)인 게시물(?: 표시)?.*");
        form(
                Kind.AUTHOR,
                "(?:browsing |posts by |articles by )?(?:author|writer|contributor)(?: archives?)?\\s*[:：|›»]\\s*(.+)");
        form(
                Kind.AUTHOR,
                "(?:(?:view |browse |see )?(?:all )?(?:posts|articles|entries|stories) (?:written |published )?|published |written )by\\s*:?\\s+(.+)|(.+), author at .+|author archives? (?:for|of):?\\s+(.+)");
        form(Kind.AUTHOR, "(?:글쓴이|작성자|지은이|저자|필자|작가|기자)(?: ?(?:글|보관물|보관함|아카이브|목록|별 보관물))?\\s*[:：]\\s*(.+)");
        form(
                Kind.SEARCH,
                "(?:your )?search(?: results?)?(?: for)?\\s*[:：]\\s*(.+)|(?:your )?search results? for\\s+(.+)|(?:showing |displaying |\\d+ )?(?:search )?results? (?:found )?for\\s*:?\\s+(.+)|you searched for\\s*:?\\s+(.+)");
        form(
                Kind.SEARCH,
                "showing posts matching the search for:?\\s+(.+?)(?:\\. show all posts.*)?|[‘'“\"](.+)[’'”\"] search results");
        form(Kind.SEARCH, "(?:검색|검색 ?결과|검색어)\\s*[:：]\\s*(.+)|[‘'“\"「]?(.+?)[’'”\"」]?(?:에 대한|의|에 관한)? ?검색 ?결과");
        form(
                null,
                "(?:(?:monthly|yearly|annual|daily|weekly|date) archives?|archives?|month|year|day|date|posts? (?:from|in|of))\\s*[:：|›»-]\\s*(.+)");
        form(
                null,
                "(?:archives? (?:for|from|of)|posts (?:from|in|of|published in)|showing posts from|(?:currently )?browsing|entries from|month|year|day|blog archives? for)\\s+(?:the )?(?:month of |year |day )?(.+?)(?:\\. show all posts.*)?");
        form(null, "(.+?) archives?|(.+?) posts");
        form(
                null,
                "(?:월별|월간|연도별|연간|일별|일간|날짜별|날짜)? ?(?:글 ?)?(?:보관물|보관함|보관소|아카이브|저장소|글 목록|글 모음|월|년|연도|일|날짜)\\s*[:：]\\s*(.+)|(.+?)(?:의)? ?(?:글 ?)?(?:보관물|보관함|아카이브|목록|모음|글)");
        form(null, "(.+)");
    }

    private ArchiveHeading() {}

    /** The label that the heading spells out; empty when it is no archive heading. */
    public static Optional<ArchiveLabel> parse(String heading) {
        String text = BRACKETED_WORD
                .matcher(withoutPageNumber(heading.replace('\u00a0', ' ').strip()))
                .replaceFirst("$1 ");
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return WorldHeading.parse(text)
                .flatMap(ArchiveHeading::said)
                .or(() -> FORMS.stream()
                        .flatMap(form -> read(form, text).stream())
                        .findFirst());
    }

    private static Optional<ArchiveLabel> said(WorldHeading.Said said) {
        String label = bare(said.label());
        if (said.isDated()) {
            return dated(label);
        }
        return said.kind()
                .filter(kind -> said.isPlain() && !label.isEmpty())
                .map(kind -> new ArchiveLabel(kind, label, null, null));
    }

    /** The label for a heading that names no kind, when the page tells the kind otherwise. */
    static ArchiveLabel of(Kind kind, String heading) {
        String label = bare(withoutPageNumber(heading.strip()).replaceFirst("(?i)(?<=\\S)\\s+archives?$", ""));
        return dated(label)
                .filter(found -> isDated(kind))
                .orElseGet(() -> new ArchiveLabel(kind, label.isEmpty() ? null : label, null, null));
    }

    private static boolean isDated(Kind kind) {
        return kind == Kind.MONTH || kind == Kind.YEAR || kind == Kind.DAY;
    }

    private static void form(@Nullable Kind kind, String regex) {
        FORMS.add(new Form(kind, Pattern.compile(regex, FLAGS)));
    }

    private static Optional<ArchiveLabel> read(Form form, String text) {
        Matcher matcher = form.pattern().matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                String label = bare(matcher.group(group));
                Kind kind = form.kind();
                return label.isEmpty()
                        ? Optional.empty()
                        : kind == null ? dated(label) : Optional.of(new ArchiveLabel(kind, label, null, null));
            }
        }
        return Optional.empty();
    }

    /** A label that is a date and nothing else: a year, a month, a day. */
    private static Optional<ArchiveLabel> dated(String label) {
        if (label.length() > 40) {
            return Optional.empty();
        }
        if (label.matches("(?:19|20)\\d\\d ?년?")) {
            return Optional.of(new ArchiveLabel(Kind.YEAR, label, Integer.valueOf(label.substring(0, 4)), null));
        }
        long words = Pattern.compile("[\\p{L}\\d]+").matcher(label).results().count();
        return words > 4 ? Optional.empty() : PressDates.parse(label).map(date -> label(date, label));
    }

    private static ArchiveLabel label(PressDate date, String label) {
        return switch (date) {
            case PressDate.Year year -> new ArchiveLabel(Kind.YEAR, label, year.year(), null);
            case PressDate.Month month -> new ArchiveLabel(Kind.MONTH, label, month.year(), month.month());
            case PressDate.Day day -> new ArchiveLabel(Kind.DAY, label, day.year(), day.month());
            case PressDate.Instant at -> new ArchiveLabel(Kind.DAY, label, at.year(), at.month());
        };
    }

    private static String withoutPageNumber(String heading) {
        return heading.replaceFirst(
                        "(?i)\\s*(?:[–—|,(-]\\s*)?(?:page|seite|페이지)\\s*\\d+(?:\\s*(?:of|/)\\s*\\d+)?\\)?$", "")
                .replaceFirst("\\s*[–—|]\\s*\\d+\\s?페이지$", "")
                .replaceFirst("(?i)\\s*\\(\\d+ (?:posts?|articles?|entries|results?)\\)$", "")
                .strip();
    }

    private static String bare(String label) {
        String text = label.strip();
        while (text.length() > 1
                && "\"“„‘'«「『".indexOf(text.charAt(0)) >= 0
                && "\"”“’'»」』".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }
}
