package org.jogakbo.naming.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms of a name written out, as a paper would print them: for people to look at, and for tests; no text is matched against them. */
public final class Printed {
    private static final int MOST_A_FORM = 4_000;

    private Printed() {}

    /** What is found wherever it stands, without those that need a context; at most some thousands, in the order of their forms. */
    public static List<String> of(String name) {
        Set<String> all = new LinkedHashSet<>();
        Spellings.of(name).stream()
                .filter(form -> !form.shape().contextual())
                .forEach(form -> rows(form).forEach(row -> write(form.shape(), row, all)));
        return List.copyOf(all);
    }

    private static List<List<String>> rows(NameForm form) {
        List<List<String>> rows = List.of(List.of());
        for (Set<String> part : form.parts()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> row : rows) {
                for (String spelling : part) {
                    List<String> next = new ArrayList<>(row);
                    next.add(spelling);
                    longer.add(next);
                }
            }
            rows = longer.subList(0, Math.min(longer.size(), MOST_A_FORM));
        }
        return rows;
    }

    private static void write(Shape shape, List<String> row, Set<String> all) {
        switch (shape) {
            case HANGUL ->
                all.addAll(List.of(
                        String.join("", row), row.getFirst() + " " + String.join("", row.subList(1, row.size()))));
            case FAMILY_FIRST ->
                given(row.subList(1, row.size())).forEach(given -> {
                    all.add(capital(row.getFirst()) + " " + given);
                    all.add(row.getFirst().toUpperCase(Locale.ROOT) + " " + given);
                    all.add((row.getFirst() + " " + given).toUpperCase(Locale.ROOT));
                    all.add(capital(row.getFirst()) + ", " + given);
                });
            case GIVEN_FIRST ->
                given(row.subList(0, row.size() - 1)).forEach(given -> all.add(given + " " + capital(row.getLast())));
            case FAMILY_INITIALS ->
                initials(row.subList(1, row.size())).forEach(given -> all.add(capital(row.getFirst()) + " " + given));
            case INITIALS_FAMILY ->
                initials(row.subList(0, row.size() - 1))
                        .forEach(given -> all.add(given + " " + capital(row.getLast())));
            case ABBREVIATED ->
                all.add(String.join(
                        " ",
                        row.stream()
                                .map(one -> one.length() == 1 ? capital(one) + "." : capital(one))
                                .toList()));
            default ->
                all.add(String.join(" ", row.stream().map(Printed::capital).toList()));
        }
    }

    private static Set<String> given(List<String> parts) {
        String hyphened = capital(String.join("-", parts));
        String spaced = String.join(" ", parts.stream().map(Printed::capital).toList());
        return new LinkedHashSet<>(List.of(hyphened, spaced, capital(String.join("", parts))));
    }

    private static List<String> initials(List<String> parts) {
        List<String> letters = parts.stream().map(Printed::capital).toList();
        return List.of(String.join(".", letters) + ".", String.join(". ", letters) + ".");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
