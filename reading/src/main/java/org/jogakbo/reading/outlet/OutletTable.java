package org.jogakbo.reading.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table of outlets as read, or the fault in it. The form is described in {@code docs/formats/outlets.md}. */
public sealed interface OutletTable {
    /** The whole table. */
    record Whole(List<Outlet> outlets) implements OutletTable {
        public Whole {
            outlets = List.copyOf(outlets);
        }
    }

    /**
     * What is wrong.
     *
     * @param line counted from 1
     * @param why a sentence without a full stop
     */
    record Faulty(int line, String why) implements OutletTable {}

    /** Reads a table; the first fault refuses it all. */
    static OutletTable parse(String text) {
        List<Outlet> outlets = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (bare.isBlank() || bare.startsWith("#")) {
                continue;
            }
            String[] columns = bare.split("\t", -1);
            String fault = Columns.fault(columns, outlets.size());
            if (fault != null) {
                return new Faulty(number, fault);
            }
            outlets.add(Columns.outlet(columns));
        }
        return new Whole(outlets);
    }

    /** One line, in columns. */
    final class Columns {
        private static final int MAX_OUTLETS = 20_000;
        private static final int MAX_LENGTH = 120;
        private static final Set<String> KINDS = Set.of("", "agency", "paper", "broadcaster", "magazine", "site");
        private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63})+");

        private Columns() {}

        private static @Nullable String fault(String[] columns, int before) {
            if (before >= MAX_OUTLETS) {
                return "there are more than " + MAX_OUTLETS + " outlets";
            }
            if (columns.length > 5) {
                return "there are more than five columns; several spellings are parted by semicolons";
            }
            String name = at(columns, 0);
            if (name.isEmpty()
                    || name.length() > MAX_LENGTH
                    || Outlets.fold(name).isEmpty()) {
                return "the first column names no outlet";
            }
            if (!KINDS.contains(at(columns, 1))) {
                return "the second column must be agency, paper, broadcaster, magazine or site, not " + at(columns, 1);
            }
            if (!at(columns, 2).matches("|[A-Z]{2}")) {
                return "the third column must be a country's two capital letters, not " + at(columns, 2);
            }
            return several(columns, 4).stream()
                    .filter(domain -> !DOMAIN.matcher(domain).matches())
                    .map(domain -> domain + " is no domain such as example.org")
                    .findFirst()
                    .orElse(null);
        }

        private static Outlet outlet(String[] columns) {
            return new Outlet(at(columns, 0), at(columns, 1), at(columns, 2), several(columns, 3), several(columns, 4));
        }

        private static String at(String[] columns, int index) {
            return index < columns.length ? columns[index].strip() : "";
        }

        private static List<String> several(String[] columns, int index) {
            return List.of(at(columns, index).split(";")).stream()
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}
