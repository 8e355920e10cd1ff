package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.text.Arrangement.Found;
import org.jogakbo.reading.text.TextLine.Role;
import org.jogakbo.reading.text.copy.Paragraph;
import org.jspecify.annotations.Nullable;

/** The posts of a text in which something repeats with each of them. */
final class PostList {
    private static final int FEW = 3;

    private final List<TextLine> lines;
    private final boolean copied;
    private final @Nullable ArchiveLabel archive;

    PostList(List<Paragraph> paragraphs, @Nullable ArchiveLabel archive) {
        List<TextLine> all = TitleEcho.without(TextLine.of(SideText.withoutEchoes(paragraphs)));
        this.lines = SideText.cut(withDayLines(all));
        this.copied = lines.size() < all.size();
        this.archive = archive;
    }

    /** A line between a title and a text that begins with a day is small print, whatever follows the day, if others are so, too. */
    private static List<TextLine> withDayLines(List<TextLine> lines) {
        List<TextLine> marked = new ArrayList<>(lines);
        int days = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            boolean between = lines.get(i - 1).is(Role.TITLE)
                    && lines.get(i).is(Role.TITLE)
                    && lines.get(i + 1).is(Role.TEXT);
            Optional<PressDate> day =
                    between ? SmallPrint.openingDay(lines.get(i).text()) : Optional.empty();
            if (day.isPresent()) {
                days++;
                marked.set(i, lines.get(i).withDay(day.get()));
            }
        }
        return days > 1 ? marked : lines;
    }

    /** The posts in order; none when nothing repeats that surely marks them. */
    List<TextPost> posts() {
        Found found = new Arrangement(lines, archive != null).best();
        if (found.texts() == 0) {
            List<TextPost> dated = DatedTitles.in(lines, archive != null);
            if (dated.size() > found.titles().size() && isOrdered(dated)) {
                return dated;
            }
        }
        if (found.titles().isEmpty()) {
            return List.of();
        }
        List<TextPost> posts = new ArrayList<>(new Assembly(lines, found).posts());
        while (posts.size() > 1 && isBeside(posts.getLast(), found)) {
            posts.removeLast();
        }
        return isSure(posts, found) ? posts : List.of();
    }

    /** A list beside the posts may repeat as they do: its entries have no text while posts have, or are of another month. */
    private boolean isBeside(TextPost post, Found found) {
        return (post.lines().isEmpty() && found.texts() * 2 > found.titles().size()) || isOfAnotherTime(post);
    }

    private boolean isOfAnotherTime(TextPost post) {
        PressDate date = post.posted().date();
        Integer year = archive == null ? null : archive.year();
        Integer month = archive == null ? null : archive.month();
        if (date == null || year == null || date.precision() < 10) {
            return false;
        }
        String iso = date.iso();
        boolean sameYear = Integer.parseInt(iso.substring(0, 4)) == year;
        return !sameYear || (month != null && Integer.parseInt(iso.substring(5, 7)) != month);
    }

    /** A list of titles alone must be dated, and ordered as lists are. */
    private boolean isSure(List<TextPost> posts, Found found) {
        if (found.texts() > 0) {
            return posts.size() > 1 || archive != null || copied;
        }
        boolean dated = posts.stream().allMatch(post -> post.posted().date() != null);
        boolean enough = archive != null
                || (posts.size() >= FEW
                        && posts.stream()
                                .allMatch(post ->
                                        LineShape.isHeadline(post.heading().text())));
        return dated && enough && isOrdered(posts);
    }

    private static boolean isOrdered(List<TextPost> posts) {
        List<String> days = posts.stream()
                .map(post -> Objects.requireNonNull(post.posted().date()).iso())
                .toList();
        List<String> sorted = days.stream().sorted().toList();
        return days.equals(sorted) || days.equals(sorted.reversed());
    }
}
