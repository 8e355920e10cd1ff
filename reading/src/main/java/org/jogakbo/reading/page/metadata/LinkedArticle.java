package org.jogakbo.reading.page.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as schema.org's linked data describes it; texts are empty and lists empty when not said.
 *
 * @param type the schema.org type, such as {@code NewsArticle}
 * @param accessible what {@code isAccessibleForFree} says, or null
 */
public record LinkedArticle(
        String type,
        String url,
        String headline,
        String description,
        List<Author> authors,
        String published,
        String modified,
        String publisher,
        String body,
        String section,
        List<String> keywords,
        LinkedImage image,
        String language,
        @Nullable Boolean accessible) {
    /** A page that says nothing. */
    public static final LinkedArticle NONE =
            new LinkedArticle("", "", "", "", List.of(), "", "", "", "", "", List.of(), LinkedImage.NONE, "", null);

    public LinkedArticle {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
    }

    /**
     * The article's picture; texts are empty when not said.
     *
     * @param credit as its properties {@code creditText}, {@code creator} or {@code copyrightHolder} say
     */
    public record LinkedImage(String url, String caption, String credit) {
        static final LinkedImage NONE = new LinkedImage("", "", "");
    }

    /**
     * One author.
     *
     * @param type {@code Person}, {@code Organization}, … or empty when it is not said
     */
    public record Author(String name, String type) {}
}
