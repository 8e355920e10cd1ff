package org.jogakbo.reading.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.credit.Tail;

/** The paper's name where it stands alone: as a masthead, or in the line with the date that papers print over a page. */
final class Outlets {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[|•·]\\s*|\\s+[-–—/]\\s+|\\s{2,}|,\\s+(?=\\p{L}+day\\b)");
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(?:world|local|national|international|foreign|business|sports?|opinion|breaking|latest|top|politic(?:s|al)|tech|culture|home)?\\s*(?:news|desk|today|review|종합)(?:\\s+in brief)?");
    private static final int WORDS = 6;

    private Outlets() {}

    /** The outlet that this line names and nothing else. */
    static Optional<Credit> named(String line) {
        String name = line.strip();
        if (name.length() > 60
                || name.split("\\s+").length > WORDS
                || SECTION.matcher(name).matches()) {
            return Optional.empty();
        }
        Tail tail = Tail.peel(Body.ofParagraphs(List.of(name)), null);
        return tail.body().isEmpty() ? Optional.ofNullable(tail.credit()) : Optional.empty();
    }

    /** The outlet in a line such as "Harbour Ledger | Thursday, 17 March 2022 | 5". */
    static Optional<Credit> inFolio(String line) {
        return Arrays.stream(BETWEEN.split(line))
                .flatMap(part -> named(part).stream())
                .findFirst();
    }
}
