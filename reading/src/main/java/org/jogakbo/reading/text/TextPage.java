package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.archive.ArchiveHeading;
import org.jogakbo.reading.text.copy.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads a plain text: the text of an archive page, or a single article. Stateless. */
public final class TextPage {
    private static final int HEADING_WITHIN = 60;
    private static final int SHORT = 100;

    private TextPage() {}

    /** The readings of the posts in the text, in its order; none when no article can be recognised in it. */
    public static List<Reading> read(String text) {
        List<Paragraph> paragraphs = new ArrayList<>(Paragraph.in(text));
        ArchiveLabel archive = takeHeading(paragraphs).orElse(null);
        return paragraphs.isEmpty() ? List.of() : readings(posts(paragraphs, archive), archive);
    }

    private static List<TextPost> posts(List<Paragraph> paragraphs, @Nullable ArchiveLabel archive) {
        List<TextPost> repeated = new PostList(paragraphs, archive).posts();
        if (!repeated.isEmpty()) {
            return repeated;
        }
        paragraphs.removeIf(paragraph ->
                LineShape.isFurniture(paragraph.text()) && !paragraph.text().matches("\\P{L}+"));
        dropSidebar(paragraphs);
        return paragraphs.isEmpty() ? List.of() : new PostCut(paragraphs).posts(archive != null);
    }

    private static List<Reading> readings(List<TextPost> posts, @Nullable ArchiveLabel archive) {
        List<Reading> readings = new ArrayList<>();
        for (TextPost post : posts) {
            Reading reading = post.reading(readings.size(), archive);
            boolean article = post.lines().stream().map(Paragraph::text).anyMatch(LineShape::isText);
            if (article || post.listed() || (archive != null && !reading.body().isEmpty())) {
                readings.add(reading);
            }
        }
        return readings;
    }

    /** The archive's heading, which may stand under the blog's name and menu; it is taken out with all above it. */
    private static Optional<ArchiveLabel> takeHeading(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(HEADING_WITHIN, paragraphs.size()); i++) {
            String line = paragraphs.get(i).text();
            Optional<ArchiveLabel> label = ArchiveHeading.parse(line);
            boolean entry = paragraphs.get(i).listed()
                    || paragraphs.get(i).address() != null
                    || SideText.isField(line)
                    || line.matches(".*\\(\\d+\\)");
            if (label.isPresent() && !entry && !isDateLine(label.get(), paragraphs, i)) {
                paragraphs.subList(0, i + 1).clear();
                return label;
            }
            if (line.length() > SHORT || LineShape.isText(line)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A bare day further down is a post's date, not the page's heading; so is the first line where more such days follow. */
    private static boolean isDateLine(ArchiveLabel label, List<Paragraph> paragraphs, int line) {
        return isDay(label, paragraphs.get(line).text())
                && (line > 0
                        || paragraphs.stream()
                                .skip(1)
                                .map(Paragraph::text)
                                .filter(text -> text.length() < SHORT)
                                .anyMatch(text -> ArchiveHeading.parse(text)
                                        .filter(other -> isDay(other, text))
                                        .isPresent()));
    }

    private static boolean isDay(ArchiveLabel label, String text) {
        return label.kind() == ArchiveLabel.Kind.DAY && text.equals(label.label());
    }

    /** What follows the last post on a copied page: lists of recent posts, of months, of categories. */
    private static void dropSidebar(List<Paragraph> paragraphs) {
        int first = paragraphs.size();
        while (first > 2 && mayBeSidebar(paragraphs.get(first - 1).text())) {
            first--;
        }
        for (int i = first; i < paragraphs.size(); i++) {
            if (LineShape.isSidebarHeading(paragraphs.get(i).text())) {
                paragraphs.subList(i, paragraphs.size()).clear();
                return;
            }
        }
    }

    private static boolean mayBeSidebar(String line) {
        return line.length() < SHORT && !line.endsWith(".");
    }
}
