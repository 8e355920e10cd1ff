package org.jogakbo.newsroom.report.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jogakbo.protection.person.Hint;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/**
 * Persons as a table (CSV, RFC 4180) whose first row names its columns ({@link Column}), in any order and in English or Korean. Only the
 * name must be there. Several values in a cell are parted by semicolons; a semicolon or backslash that is part of a value has a backslash before it.
 */
public final class PersonTable {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private PersonTable() {}

    /** What is wrong with a table: a sentence that names the row, and never a name. */
    public static final class Unreadable extends IOException {
        Unreadable(String sentence) {
            super(sentence);
        }
    }

    /** Every person of a table, or nobody: one bad row refuses it all. */
    public static List<Person> read(TableText table, Instant now, String editor) throws IOException {
        List<Person> persons = new ArrayList<>();
        int row = 1;
        try (MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader().withColumnSeparator(table.separator()))
                .readValues(table.text())) {
            while (rows.hasNext()) {
                row++;
                Map<Column, String> cells = new EnumMap<>(Column.class);
                int number = 0;
                for (Map.Entry<String, String> cell : rows.next().entrySet()) {
                    number++;
                    cells.put(
                            column(cell.getKey(), number),
                            cell.getValue() == null ? "" : cell.getValue().strip());
                }
                if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                    persons.add(person(cells, row, now, editor));
                }
            }
            return persons;
        } catch (RuntimeJsonMappingException | JsonProcessingException broken) {
            throw new Unreadable(
                    row == 1
                            ? "The table is empty, or its first row names no columns. Nobody was added. The columns are: "
                                    + Column.labels() + "."
                            : "Row " + row
                                    + " of the table is no row of separated values; perhaps a quotation mark is not closed."
                                    + " Nobody was added. Mend that row.");
        }
    }

    private static Column column(String header, int number) throws Unreadable {
        return Column.named(header)
                .orElseThrow(() -> new Unreadable("Column number " + number
                        + " of the table is not known. The columns are: " + Column.labels() + ". Nobody was added."));
    }

    private static Person person(Map<Column, String> cells, int row, Instant now, String editor) throws Unreadable {
        String name = cells.getOrDefault(Column.NAME, "");
        if (name.isEmpty()) {
            throw new Unreadable("Row " + row + " has no name. Nobody was added.");
        }
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(Cells.several(cells.get(Column.ALIASES)));
        return new Person(
                0,
                names,
                Cells.several(cells.get(Column.RELATIVES)),
                Cells.several(cells.get(Column.DETAILS)),
                hints(cells, name, row),
                rule(cells, row, now, editor));
    }

    private static List<Hint> hints(Map<Column, String> cells, String name, int row) throws Unreadable {
        List<Hint> hints = new ArrayList<>();
        String family = cells.getOrDefault(Column.FAMILY, "");
        String given = cells.getOrDefault(Column.GIVEN, "");
        if (!family.isEmpty() || !given.isEmpty()) {
            hints.add(new Hint(name, family.isEmpty() ? null : family, given.isEmpty() ? null : given));
        }
        for (String cell : Cells.several(cells.get(Column.UNDERSTOOD))) {
            hints.add(Cells.hint(cell)
                    .orElseThrow(() -> new Unreadable("Row " + row
                            + ": understood is a form, =, the family's name, /, the given name. Nobody was added.")));
        }
        return hints;
    }

    private static Protection rule(Map<Column, String> cells, int row, Instant now, String editor) throws Unreadable {
        try {
            String level = cells.getOrDefault(Column.PROTECT, "");
            String as = cells.getOrDefault(Column.AS, "");
            String by = cells.getOrDefault(Column.BY, "");
            String decided = cells.getOrDefault(Column.DECIDED, "");
            String review = cells.getOrDefault(Column.REVIEW, "");
            return new Protection(
                    level.isEmpty() ? Level.WITHHELD : Cells.level(level),
                    as.isEmpty() ? null : as,
                    cells.getOrDefault(Column.REASON, ""),
                    by.isEmpty() ? editor : by,
                    decided.isEmpty() ? now : Instant.parse(decided),
                    review.isEmpty() ? null : LocalDate.parse(review));
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable("Row " + row
                    + ": protect is named, pseudonym, role or withheld, and a pseudonym or role needs its words in the column as."
                    + " Nobody was added.");
        } catch (DateTimeException wrong) {
            throw new Unreadable(
                    "Row " + row
                            + ": review is a day such as 2027-03-01, decided a moment such as 2027-03-01T09:30:00Z. Nobody was added.");
        }
    }

    /** The same table again, in UTF-8's letters. */
    public static String write(List<Person> persons) throws IOException {
        CsvSchema.Builder columns = CsvSchema.builder().setUseHeader(true);
        for (Column column : Column.values()) {
            columns.addColumn(column.label());
        }
        List<Map<String, String>> rows = persons.stream().map(PersonTable::row).toList();
        return CSV.writer(columns.build()).writeValueAsString(rows);
    }

    private static Map<String, String> row(Person person) {
        Protection rule = person.protection();
        String name = person.names().getFirst();
        Hint own = person.hint(name).orElse(null);
        Map<Column, @Nullable String> cells = new EnumMap<>(Column.class);
        cells.put(Column.NAME, name);
        cells.put(
                Column.ALIASES,
                Cells.cell(person.names().subList(1, person.names().size())));
        cells.put(Column.RELATIVES, Cells.cell(person.relatives()));
        cells.put(Column.DETAILS, Cells.cell(person.details()));
        cells.put(Column.PROTECT, rule.level().label());
        cells.put(Column.AS, rule.as());
        cells.put(Column.REASON, rule.reason());
        cells.put(Column.BY, rule.decidedBy());
        cells.put(Column.REVIEW, rule.review() == null ? null : rule.review().toString());
        cells.put(
                Column.DECIDED,
                rule.decidedAt() == null ? null : rule.decidedAt().toString());
        cells.put(Column.FAMILY, own == null ? null : own.family());
        cells.put(Column.GIVEN, own == null ? null : own.given());
        cells.put(
                Column.UNDERSTOOD,
                Cells.cell(person.hints().stream()
                        .filter(hint -> !hint.form().equals(name))
                        .map(Cells::of)
                        .toList()));
        Map<String, String> row = new LinkedHashMap<>();
        cells.forEach((column, cell) -> row.put(column.label(), cell == null ? "" : cell));
        return row;
    }
}
