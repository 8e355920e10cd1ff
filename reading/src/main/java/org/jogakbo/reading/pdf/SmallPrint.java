package org.jogakbo.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.field.PersonNames;
import org.jogakbo.reading.field.PressDates;
import org.jspecify.annotations.Nullable;

/** What the short lines around a headline and at the end of an article say: who wrote it, and of which day it is. */
final class SmallPrint {
    private static final int LONGEST = 120;
    private static final int DATE_LINE = 90;
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{3,}[.?!][\"”’]?|.*[가-힣]다[.”\"]+");
    private static final Pattern CLOCK = Pattern.compile(".*\\d{1,2}:\\d\\d.*");
    private static final Pattern PRINTED =
            Pattern.compile("(?i).*\\b(?:printed|accessed|retrieved|downloaded)\\b.*|.*(?:출력|인쇄|접속)일?.*");

    private final List<String> byline = new ArrayList<>();
    private @Nullable PressDate published;

    /** Whether the line is small print; then what it says is taken. */
    boolean takes(String line) {
        if (line.length() > LONGEST || SENTENCE.matcher(line).matches()) {
            return false;
        }
        List<String> people = PersonNames.isSigned(line) ? PersonNames.inByline(line, List.of()) : List.of();
        Optional<PressDate> date =
                line.length() > DATE_LINE || PRINTED.matcher(line).matches()
                        ? Optional.empty()
                        : PressDates.parse(line).filter(found -> found.precision() >= 10);
        if (byline.isEmpty()) {
            byline.addAll(people);
        }
        published = published == null ? date.orElse(null) : published;
        return !people.isEmpty() || date.isPresent();
    }

    /** A line at the page's edge: papers print the day there; browsers print when they printed, with a clock. */
    void takesFolio(String line) {
        if (published == null && !CLOCK.matcher(line).matches() && line.length() <= LONGEST) {
            published = PressDates.parse(line)
                    .filter(found -> found.precision() >= 10)
                    .orElse(null);
        }
    }

    List<String> byline() {
        return byline;
    }

    @Nullable
    PressDate published() {
        return published;
    }
}
