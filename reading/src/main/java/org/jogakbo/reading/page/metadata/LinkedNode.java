package org.jogakbo.reading.page.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.reading.page.metadata.LinkedArticle.Author;
import org.jogakbo.reading.page.metadata.LinkedArticle.LinkedImage;
import org.jspecify.annotations.Nullable;

/** Adapts one object of linked data, in any of the shapes that schema.org allows for a property, to a {@link LinkedArticle}. */
final class LinkedNode {
    private static final Set<String> OTHER_TYPES = Set.of(
            "BlogPosting", "LiveBlogPosting", "Report", "Review", "CriticReview", "Reportage", "SocialMediaPosting");
    private static final int MAX_VALUES = 40;

    private final Map<String, JsonNode> byId;

    LinkedNode(Map<String, JsonNode> byId) {
        this.byId = byId;
    }

    static boolean isArticle(JsonNode node) {
        return !articleType(node).isEmpty();
    }

    private static String articleType(JsonNode node) {
        JsonNode type = node.path("@type");
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText();
            String bare = name.substring(name.lastIndexOf('/') + 1);
            if (bare.endsWith("Article") || OTHER_TYPES.contains(bare)) {
                return bare;
            }
        }
        return "";
    }

    LinkedArticle article(JsonNode node) {
        JsonNode free = node.path("isAccessibleForFree");
        return new LinkedArticle(
                articleType(node),
                firstOf(text(node, "url"), text(node, "mainEntityOfPage")),
                text(node, "headline"),
                text(node, "description"),
                authors(node),
                text(node, "datePublished"),
                text(node, "dateModified"),
                publisher(node),
                node.path("articleBody").asText(""),
                text(node, "articleSection"),
                keywords(node.path("keywords")),
                image(node),
                text(node, "inLanguage"),
                (free.isMissingNode() || free.isNull()) ? null : !free.asText().equalsIgnoreCase("false"));
    }

    private List<Author> authors(JsonNode node) {
        JsonNode author = node.has("author") ? node.path("author") : node.path("creator");
        List<Author> authors = new ArrayList<>();
        for (JsonNode one : author.isArray() ? author : List.of(author)) {
            JsonNode person = resolved(one);
            String type = person.path("@type").isArray()
                    ? person.path("@type").path(0).asText()
                    : person.path("@type").asText();
            JsonNode name = person.path("name");
            if (name.isArray()) {
                name.forEach(each -> add(each.asText(), type, authors));
            } else {
                add(value(person), type, authors);
            }
        }
        return authors;
    }

    private static void add(String name, String type, List<Author> authors) {
        String clean = MetaText.clean(name);
        if (!clean.isEmpty() && authors.size() < MAX_VALUES) {
            authors.add(new Author(clean, type));
        }
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode id = node.get("@id");
        JsonNode full = id == null || node.has("name") ? null : byId.get(id.asText());
        return full == null ? node : full;
    }

    private LinkedImage image(JsonNode node) {
        JsonNode image = node.path("image");
        JsonNode first = resolved(image.isArray() ? image.path(0) : image);
        if (first.isTextual()) {
            return new LinkedImage(first.textValue(), "", "");
        }
        String url =
                firstOf(first.path("url").asText(""), first.path("contentUrl").asText(""));
        String credit = Stream.of("creditText", "creator", "author", "copyrightHolder")
                .map(property -> text(first, property))
                .filter(said -> !said.isEmpty() && !said.startsWith("http"))
                .findFirst()
                .orElse("");
        return new LinkedImage(url, text(first, "caption"), credit);
    }

    /** A blog that names its owner as publisher has no outlet's name there. */
    private String publisher(JsonNode node) {
        JsonNode publisher = node.path("publisher");
        JsonNode type =
                resolved(publisher.isArray() ? publisher.path(0) : publisher).path("@type");
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            if (one.asText().equals("Person")) {
                return "";
            }
        }
        return text(node, "publisher");
    }

    private static List<String> keywords(JsonNode node) {
        List<String> words = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            for (String word : one.asText("").split("[,;|]")) {
                String clean = MetaText.clean(word);
                if (!clean.isEmpty() && words.size() < MAX_VALUES) {
                    words.add(clean);
                }
            }
        }
        return words;
    }

    private String text(JsonNode node, String property) {
        JsonNode value = node.path(property);
        return MetaText.clean(value(resolved(value.isArray() ? value.path(0) : value)));
    }

    private static String value(JsonNode node) {
        if (node.isValueNode() && !node.isNull()) {
            return node.asText();
        }
        for (String key : List.of("name", "@value", "url", "@id")) {
            JsonNode inner = node.get(key);
            if (inner != null && inner.isValueNode() && !inner.isNull()) {
                return inner.asText();
            }
        }
        return "";
    }

    private static String firstOf(String one, @Nullable String other) {
        return !one.isEmpty() || other == null ? one : other;
    }
}
