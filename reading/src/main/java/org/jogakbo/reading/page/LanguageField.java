package org.jogakbo.reading.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language the page says it is in, as a BCP 47 tag. */
final class LanguageField {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");

    private LanguageField() {}

    static Optional<Found<String>> find(Signs signs, @Nullable Element html) {
        return said(html == null ? "" : html.attr("lang"), "html lang", 0.9)
                .or(() -> said(signs.linked().language(), "JSON-LD inLanguage", 0.9))
                .or(() -> said(signs.meta().first("og:locale"), "meta og:locale", 0.8))
                .or(() ->
                        said(signs.meta().first("content-language", "language", "dc.language"), "meta language", 0.8));
    }

    private static Optional<Found<String>> said(String text, String where, double confidence) {
        if (!TAG.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        String tag = Locale.forLanguageTag(text.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Found.of(tag, where, confidence);
    }
}
