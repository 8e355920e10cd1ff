package org.jogakbo.newsroom.report.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jogakbo.newsroom.report.Column;
import org.jogakbo.newsroom.report.ReadingJson;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.walk.Publication.Foreseen;
import org.jogakbo.walk.people.Places;
import org.jogakbo.walk.people.Understood;

/** A person, for people. */
public final class PersonText {
    private static final int FIRST = 12;

    private PersonText() {}

    /** How each form that may be shown is understood; it names the person. */
    public static List<String> understood(Told told) {
        List<String> lines = new ArrayList<>();
        told.understood().forEach(one -> understood(one, lines));
        return lines;
    }

    /** Number, level, and what stands in public. */
    public static String head(Person person) {
        Protection rule = person.protection();
        return (person.id() == 0 ? "New person" : "Person " + person.id()) + ", "
                + rule.level().label() + (person.isProtected() ? ": " + rule.replacement() : "");
    }

    /** What else is kept of a person; reasons may name people too, so a printer that shows no names must mask them. */
    public static List<String> kept(Person person) {
        Protection rule = person.protection();
        List<String> lines = new ArrayList<>();
        lines.add("  " + Sentences.count(person.names().size(), "name") + ", "
                + Sentences.count(person.relatives().size(), "relative") + ", "
                + Sentences.count(person.details().size(), "detail"));
        add(lines, "reason", rule.reason());
        add(lines, "by", rule.decidedBy());
        add(lines, "decided", rule.decidedAt() == null ? "" : rule.decidedAt().toString());
        add(lines, "review", rule.review() == null ? "" : rule.review().toString());
        return lines;
    }

    private static void add(List<String> lines, String label, String value) {
        if (!value.isEmpty()) {
            lines.add("  " + Column.fit(label, FIRST) + value);
        }
    }

    private static void understood(Understood one, List<String> lines) {
        String label = "  " + Column.fit(ReadingJson.label(one.kind()), FIRST);
        String form = "“" + one.form() + "”";
        if (one.readings().isEmpty()) {
            lines.add(label + form + ", as it stands");
            return;
        }
        lines.add(label + form + ": " + reading(one.readings().getFirst()));
        one.readings().stream()
                .skip(1)
                .forEach(other -> lines.add(" ".repeat(FIRST + 2) + "also, or: " + reading(other)));
        if (one.word()) {
            lines.add(
                    " ".repeat(FIRST + 2)
                            + "a word, too: masked where it is used as a name; where that cannot be told, the clipping waits for you");
        }
        if (!one.readings().getFirst().sure() && one.readings().size() > 1) {
            lines.add(" ".repeat(FIRST + 2)
                    + "To correct it, give the form again: person alias add PERSON TEXT --family … --given …");
        }
    }

    private static String reading(Understood.Reading reading) {
        List<String> parts = new ArrayList<>();
        part(parts, "family", reading.family());
        part(parts, "given", reading.given());
        part(parts, "title", String.join(", ", reading.titles()));
        part(parts, "nickname", String.join(", ", reading.nicknames()));
        part(parts, "suffix", String.join(", ", reading.suffixes()));
        if (parts.isEmpty()) {
            parts.add("as it stands");
        }
        parts.add(script(reading.script())
                + (reading.order().isEmpty() ? "" : ", " + reading.order())
                + (reading.sure() ? "" : " (a guess)"));
        return String.join("; ", parts);
    }

    private static void part(List<String> parts, String label, String value) {
        if (!value.isEmpty()) {
            parts.add(label + " " + value);
        }
    }

    private static String script(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Where the person stands. */
    public static List<String> stands(Told told) {
        Places.Found stands = told.stands();
        List<String> lines = new ArrayList<>();
        if (stands.clippings().isEmpty()) {
            lines.add("Stands in no clipping.");
            return lines;
        }
        lines.add("Stands in " + Sentences.count(stands.places(), "place") + " of "
                + Sentences.count(stands.clippings().size(), "clipping") + ", " + stands.published()
                + " of them public:");
        stands.clippings().stream()
                .limit(Places.MOST_SENTENCES)
                .forEach(one ->
                        lines.add("  " + where(one) + "  “" + told.sentence(one).replace('\n', ' ') + "”"));
        int more = stands.clippings().size() - Places.MOST_SENTENCES;
        if (more > 0) {
            lines.add("  … and " + more + " more");
        }
        return lines;
    }

    private static String where(Places.Clipped one) {
        return one.path() == null
                ? one.clipping().value() + " (private)"
                : one.path().toString();
    }

    /** What becomes public, or would. */
    public static List<String> loosened(Told told) {
        if (told.changing().isEmpty()) {
            return List.of("No page that is public now changes by it.");
        }
        Map<String, Integer> places = told.places();
        List<String> lines = new ArrayList<>();
        lines.add("By this " + Sentences.count(told.changing().size(), "public page")
                + " will show more or something else, with " + Sentences.count(count(told, places), "place")
                + " of the person:");
        for (Foreseen page : told.changing()) {
            String then = page.then()
                    .map(path -> path.equals(page.now()) ? "" : " → " + path)
                    .orElse(" → private");
            lines.add("  " + page.now() + then + "  "
                    + Sentences.count(places.getOrDefault(page.clipping().value(), 0), "place"));
        }
        return lines;
    }

    private static int count(Told told, Map<String, Integer> places) {
        return told.changing().stream()
                .mapToInt(page -> places.getOrDefault(page.clipping().value(), 0))
                .sum();
    }
}
