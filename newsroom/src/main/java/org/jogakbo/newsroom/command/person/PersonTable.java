package org.jogakbo.newsroom.command.person;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/**
 * Persons as a table (CSV, RFC 4180, UTF-8) whose first row names its columns: {@code name, aliases, relatives, details, protect, as, reason,
 * by, review}. Only {@code name} must be there. Several values in a cell are parted by semicolons.
 */
final class PersonTable {
    private static final List<String> COLUMNS =
            List.of("name", "aliases", "relatives", "details", "protect", "as", "reason", "by", "review");
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private PersonTable() {}

    /** What is wrong with a table: a sentence that names the row, and never a name. */
    static final class Unreadable extends IOException {
        Unreadable(String sentence) {
            super(sentence);
        }
    }

    /** Every person of a table, or nobody: one bad row refuses it all. */
    static List<Person> read(Reader table, Instant now, String editor) throws IOException {
        List<Person> persons = new ArrayList<>();
        int row = 1;
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(table)) {
            while (rows.hasNext()) {
                row++;
                Map<String, String> cells = new LinkedHashMap<>();
                rows.next()
                        .forEach((name, cell) -> cells.put(
                                name.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT),
                                cell == null ? "" : cell.strip()));
                persons.add(person(cells, row, now, editor));
            }
            return persons;
        } catch (RuntimeJsonMappingException broken) {
            throw new Unreadable("Row " + row + " of the table is no row of comma-separated values. Nobody was added.");
        }
    }

    private static Person person(Map<String, String> cells, int row, Instant now, String editor) throws Unreadable {
        if (!COLUMNS.containsAll(cells.keySet())) {
            throw new Unreadable("The table has a column that is not known. The columns are: "
                    + String.join(", ", COLUMNS) + ". Nobody was added.");
        }
        String name = cells.getOrDefault("name", "");
        if (name.isEmpty()) {
            throw new Unreadable("Row " + row + " has no name. Nobody was added.");
        }
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(several(cells.get("aliases")));
        return new Person(
                0,
                names,
                several(cells.get("relatives")),
                several(cells.get("details")),
                rule(cells, row, now, editor));
    }

    private static Protection rule(Map<String, String> cells, int row, Instant now, String editor) throws Unreadable {
        try {
            String level = cells.getOrDefault("protect", "");
            String as = cells.getOrDefault("as", "");
            String by = cells.getOrDefault("by", "");
            String review = cells.getOrDefault("review", "");
            return new Protection(
                    level.isEmpty() ? Level.WITHHELD : Level.valueOf(level.toUpperCase(Locale.ROOT)),
                    as.isEmpty() ? null : as,
                    cells.getOrDefault("reason", ""),
                    by.isEmpty() ? editor : by,
                    now,
                    review.isEmpty() ? null : LocalDate.parse(review));
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable("Row " + row
                    + ": protect is named, pseudonym, role or withheld, and a pseudonym or role needs its words in the column as."
                    + " Nobody was added.");
        } catch (DateTimeException wrong) {
            throw new Unreadable("Row " + row + ": review is a day such as 2027-03-01. Nobody was added.");
        }
    }

    private static List<String> several(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    /** The same table again. */
    static String write(List<Person> persons) throws IOException {
        CsvSchema.Builder columns = CsvSchema.builder().setUseHeader(true);
        COLUMNS.forEach(columns::addColumn);
        List<Map<String, String>> rows = persons.stream().map(PersonTable::row).toList();
        return CSV.writer(columns.build()).writeValueAsString(rows);
    }

    private static Map<String, String> row(Person person) {
        Protection rule = person.protection();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", person.names().getFirst());
        cells.put(
                "aliases",
                String.join("; ", person.names().subList(1, person.names().size())));
        cells.put("relatives", String.join("; ", person.relatives()));
        cells.put("details", String.join("; ", person.details()));
        cells.put("protect", rule.level().label());
        cells.put("as", rule.as() == null ? "" : rule.as());
        cells.put("reason", rule.reason());
        cells.put("by", rule.decidedBy());
        cells.put("review", rule.review() == null ? "" : rule.review().toString());
        return cells;
    }
}
