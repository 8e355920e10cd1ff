package org.jogakbo.publishing.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jogakbo.clipping.PressDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything the interface says in one language; the texts stand in {@code words/en.properties} and {@code words/ko.properties}.
 * Immutable and safe for any thread.
 */
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final Properties texts = new Properties();
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final List<String> shortMonths = new ArrayList<>();

    private Words(Language language) {
        this.language = language;
        String name = language.tag() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The texts " + name + " are missing from the jar");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        this.day = DateTimeFormatter.ofPattern(of("date.day"), language.locale());
        this.month = DateTimeFormatter.ofPattern(of("date.month"), language.locale());
        DateTimeFormatter shortMonth = DateTimeFormatter.ofPattern(of("date.month.short"), language.locale());
        for (int m = 1; m <= 12; m++) {
            shortMonths.add(shortMonth.format(LocalDate.of(2000, m, 1)));
        }
    }

    public static Words in(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("Every language has its words: " + language);
        }
        return words;
    }

    public Language language() {
        return language;
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** The text of a key, {@code {0}} and so on replaced by the arguments; numbers are grouped. */
    public String of(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.tag() + ".properties");
        }
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    /** In one pass, so that an argument that looks like a gap stays as it is. */
    private String filled(String text, Object[] arguments) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int gap = text.indexOf('{'); gap >= 0; gap = text.indexOf('{', from)) {
            Object argument = arguments[text.charAt(gap + 1) - '0'];
            out.append(text, from, gap).append(argument instanceof Integer n ? number(n) : argument.toString());
            from = gap + 3;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** As {@link #of}, for a number of things: the key {@code X.one} or {@code X.many}. */
    public String count(String key, int n) {
        return of(key + (n == 1 ? ".one" : ".many"), n);
    }

    public String number(int n) {
        return n < 1000 && n > -1000 ? Integer.toString(n) : String.format(language.locale(), "%,d", n);
    }

    /** A date as precisely as it is known, and no more. */
    public String date(@Nullable PressDate date) {
        return switch (date) {
            case null -> of("date.none");
            case PressDate.Year(int year) -> year(year);
            case PressDate.Month(YearMonth of) -> month(of);
            case PressDate.Day(LocalDate of) -> day.format(of);
            case PressDate.Instant(var at) -> day.format(at);
        };
    }

    /** The day of an instant, in UTC. */
    public String day(Instant instant) {
        return day.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** {@code April 2016}, {@code 2016년 4월}. */
    public String month(YearMonth of) {
        return month.format(of);
    }

    /** {@code Apr}, {@code 4월}; from 1 to 12. */
    public String shortMonth(int of) {
        return shortMonths.get(of - 1);
    }

    public String year(int year) {
        return of("date.year", Integer.toString(year));
    }

    /** A letter or two: {@code Mo}, {@code 월}. */
    public String weekday(DayOfWeek of) {
        String name = of.getDisplayName(TextStyle.SHORT, language.locale());
        return name.length() > 2 ? name.substring(0, 2) : name;
    }

    /** The day on which calendars begin here. */
    public DayOfWeek weekStart() {
        return DayOfWeek.valueOf(of("week.start"));
    }
}
