package org.jogakbo.protection.mask;

import static org.jogakbo.protection.mask.Crowd.HIDDEN;
import static org.jogakbo.protection.mask.Crowd.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jogakbo.protection.person.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A name of another script")
class ScriptsTest {
    private static final String LIST = "scripts.txt";

    /** One name: how it is given, what is found anywhere, and what where the full name is printed too. */
    private record Row(String script, String given, List<String> anywhere, List<String> inContext) {}

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String script = "";
        for (String line : ScriptLists.text(LIST).lines().toList()) {
            if (line.startsWith("[")) {
                script = line;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(" \\| ");
                rows.add(new Row(
                        script, cells[0].strip(), words(cells[1]), cells.length > 2 ? words(cells[2]) : List.of()));
            }
        }
        return rows;
    }

    private static List<String> words(String cell) {
        return List.of(cell.strip().split(" *; *"));
    }

    @Test
    void is_found_as_the_press_of_its_own_and_of_other_scripts_prints_it() {
        Map<String, int[]> found = new LinkedHashMap<>();
        List<String> missed = new ArrayList<>();
        for (Row row : rows()) {
            Mask mask = Crowd.mask(withheld(1, row.given()));
            Mask context = mask.in(mask.mentioned(List.of(row.given())));
            row.anywhere().forEach(printed -> count(found, row, printed, mask, missed));
            row.inContext().forEach(printed -> count(found, row, printed, context, missed));
        }
        found.forEach((script, figures) -> System.out.println(script + " " + figures[0] + " of " + figures[1]));
        assertEquals(List.of(), missed);
    }

    private static void count(Map<String, int[]> found, Row row, String printed, Mask mask, List<String> missed) {
        int[] figures = found.computeIfAbsent(row.script(), _ -> new int[2]);
        String masked = mask.text("“" + printed + "”");
        boolean hit = masked.replace(HIDDEN, "")
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        <= 3
                && masked.contains(HIDDEN);
        figures[0] += hit ? 1 : 0;
        figures[1]++;
        if (!hit) {
            missed.add(row.given() + ": " + printed + " → " + masked);
        }
    }

    @Test
    void hides_nobody_else_in_running_text_though_two_hundred_are_protected() {
        List<Person> persons = new ArrayList<>();
        rows().forEach(row -> persons.add(withheld(persons.size() + 1, row.given())));
        Crowd.names(100, 20261130).forEach(name -> persons.add(withheld(persons.size() + 1, name)));
        Mask mask = new Mask(new Protections(persons));
        List<String> wrong = new ArrayList<>();
        ScriptLists.text("running.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    Mask context = mask.in(mask.mentioned(List.of(line)));
                    if (!context.text(line).equals(line)) {
                        wrong.add(context.text(line));
                    }
                });
        assertEquals(List.of(), wrong);
    }

    @Test
    void takes_the_other_script_in_brackets_with_it_and_nothing_else_in_brackets() {
        Mask mask = Crowd.mask(withheld(1, "Aslaug Terhune"), withheld(2, "민해량"));
        assertEquals(HIDDEN + " spoke", mask.text("Aslaug Terhune (Аслауг Терхун) spoke"));
        assertEquals(HIDDEN + "가", mask.text("민해량(閔海亮·52)가").replace("이", "가"));
        assertEquals(HIDDEN + " (Oslo) and " + HIDDEN + "(서울)", mask.text("Aslaug Terhune (Oslo) and 민해량(서울)"));
    }

    @Test
    void leaves_the_particle_that_is_written_on_to_it() {
        assertEquals(
                "و" + HIDDEN + " قال", Crowd.mask(withheld(1, "طارق البيطار")).text("وطارق البيطار قال"));
        assertEquals("ל" + HIDDEN, Crowd.mask(withheld(1, "נועה ברקאי")).text("לנועה ברקאי"));
    }
}
