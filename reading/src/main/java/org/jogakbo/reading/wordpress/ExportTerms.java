package org.jogakbo.reading.wordpress;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an export says before its items: the blog's address and language, its authors' and categories' names for show. Bounded. */
final class ExportTerms {
    private static final int MAX_NAMES = 100_000;

    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();
    private final Map<String, String> channel = new HashMap<>();
    private String key = "";

    /** Takes the text of an element outside the items. */
    void put(String parent, String name, String value) {
        switch (name) {
            case "wp:author_login", "wp:category_nicename" -> key = value;
            case "wp:author_display_name" -> name(authors, value);
            case "wp:cat_name" -> name(categories, value);
            case "language", "link", "wp:base_blog_url" -> {
                if (parent.equals("channel")) {
                    channel.putIfAbsent(name, value);
                }
            }
            default -> {
                // Tags and custom terms name no category.
            }
        }
    }

    private void name(Map<String, String> names, String value) {
        if (!key.isEmpty() && !value.isEmpty() && names.size() < MAX_NAMES) {
            names.put(key, value);
        }
    }

    /** The author's name for show, else the login. */
    String author(String login) {
        return authors.getOrDefault(login, login);
    }

    /** The category's name, which the item mostly prints itself. */
    String category(@Nullable String nicename, String printed) {
        return !printed.isEmpty() || nicename == null ? printed : categories.getOrDefault(nicename, nicename);
    }

    @Nullable
    String language() {
        return channel.get("language");
    }

    /** The blog's address, or an empty text. */
    String home() {
        return channel.getOrDefault("wp:base_blog_url", channel.getOrDefault("link", ""));
    }
}
