package org.jogakbo.publishing.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language the interface speaks. What clippings say stays in their own. */
public enum Language {
    EN("en", "EN", Locale.ENGLISH),
    KO("ko", "한국어", Locale.KOREAN);

    /** Longer Accept-Language headers are not read: no honest browser sends one. */
    private static final int MAX_HEADER = 300;

    private final String tag;
    private final String label;
    private final Locale locale;

    Language(String tag, String label, Locale locale) {
        this.tag = tag;
        this.label = label;
        this.locale = locale;
    }

    /** The BCP 47 tag, also the prefix of pinned addresses. */
    public String tag() {
        return tag;
    }

    /** What the switch says, in the language itself. */
    public String label() {
        return label;
    }

    Locale locale() {
        return locale;
    }

    public static Optional<Language> ofTag(String tag) {
        return List.of(values()).stream()
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The first language the reader asks for that is spoken here (RFC 9110, section 12.5.4); the fallback when there is none. */
    public static Language negotiate(@Nullable String acceptLanguage, Language fallback) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > MAX_HEADER) {
            return fallback;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getWeight() > 0) {
                    String asked = range.getRange();
                    for (Language language : values()) {
                        if (asked.equals(language.tag) || asked.startsWith(language.tag + "-")) {
                            return language;
                        }
                    }
                }
            }
        } catch (IllegalArgumentException _) {
            // A header that is no Accept-Language asks for nothing.
        }
        return fallback;
    }
}
