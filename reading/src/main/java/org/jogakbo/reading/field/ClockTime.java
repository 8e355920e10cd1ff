package org.jogakbo.reading.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;

/** The time of day beside a date. It counts only together with its zone. */
final class ClockTime {
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:+-])(?:(?<early>오전|午前|上午)|(?<late>오후|午後|下午))?\\s*(?<h>\\d{1,2})\\s?[:시時点點h]\\s?(?<min>\\d{2})(?!\\d)"
                    + "(?:\\s?[:분分]\\s?(?<s>\\d{2})(?!\\d)초?秒?)?(?:[.,](?<frac>\\d{1,9}))?[분分]?"
                    + "\\s*(?<half>[ap]\\.?\\s?m\\b\\.?)?[ ,]*\\(?(?<zone>(?:GMT|UTC)?\\s?[+−-]\\d{1,2}(?::?\\d{2})?(?![\\d-])|[A-Z]{1,5}\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern T_BEFORE_TIME = Pattern.compile("^[Tt](?=\\d)");
    private static final Set<String> LATE = Set.of("pm");

    private ClockTime() {}

    /** The instant when the line holds a time and a zone beside the day; else the date as it is. Empty for an impossible time. */
    static Optional<PressDate> attach(FoundDate found, String line) {
        if (found.day() == null) {
            return Optional.of(found.date());
        }
        // After the date, within it (Java's and Unix's order), then before it.
        List<String> places = List.of(
                T_BEFORE_TIME.matcher(line.substring(found.to())).replaceFirst(" "),
                line.substring(found.from(), found.to()),
                line.substring(0, found.from()));
        for (int i = 0; i < places.size(); i++) {
            Matcher match = TIME.matcher(places.get(i));
            if (match.find() && (i > 0 || isBeside(places.get(i), match.start()))) {
                return Optional.of(instant(found, match));
            }
        }
        return Optional.of(found.date());
    }

    /** Another date between them means that the time belongs to that one. */
    private static boolean isBeside(String after, int at) {
        return after.substring(0, at).chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    private static PressDate instant(FoundDate found, Matcher match) {
        String zone = match.group("zone");
        LocalDate day = found.day();
        if (zone == null || day == null) {
            return found.date();
        }
        try {
            return ZoneNames.zone(zone)
                    .<PressDate>map(id -> new PressDate.Instant(
                            day.atTime(time(match)).atZone(id).toOffsetDateTime()))
                    .orElse(found.date());
        } catch (DateTimeException _) {
            return found.date();
        }
    }

    private static LocalTime time(Matcher match) {
        int hour = Integer.parseInt(match.group("h"));
        String half = match.group("half");
        String letters = half == null ? "" : half.toLowerCase(Locale.ROOT).replaceAll("[^apm]", "");
        if (LATE.contains(letters) || match.group("late") != null) {
            hour = hour == 12 ? 12 : hour + 12;
        } else if ((!letters.isEmpty() || match.group("early") != null) && hour == 12) {
            hour = 0;
        }
        String seconds = match.group("s");
        return LocalTime.of(
                hour == 24 ? 0 : hour, Integer.parseInt(match.group("min")), seconds == null ? 0 : leap(seconds));
    }

    private static int leap(String seconds) {
        return Math.min(59, Integer.parseInt(seconds));
    }
}
