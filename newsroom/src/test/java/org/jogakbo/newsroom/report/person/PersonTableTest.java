package org.jogakbo.newsroom.report.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jogakbo.protection.person.Hint;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A table of persons")
class PersonTableTest {
    private static final Instant NOW = Instant.parse("2027-05-03T12:00:00Z");
    private static final String KOREAN = "이름,별칭,보호\n탁누리,\"누리네; 탁 선장\",withheld\n";

    private static List<Person> read(byte[] bytes) throws IOException {
        return PersonTable.read(TableText.of(bytes), NOW, "Ilse");
    }

    private static byte[] bytes(String text, Charset charset, int... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }

    @Nested
    class Is_read {
        private void holds(String charset, byte[] bytes) throws IOException {
            assertEquals(charset, TableText.of(bytes).charset());
            assertEquals(List.of("탁누리", "누리네", "탁 선장"), read(bytes).getFirst().names(), charset);
        }

        @Test
        void in_every_charset_that_spreadsheets_write() throws IOException {
            holds("UTF-8", bytes(KOREAN, StandardCharsets.UTF_8));
            holds("UTF-8", bytes(KOREAN, StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf));
            holds("CP949", bytes(KOREAN, Charset.forName("x-windows-949")));
            holds("UTF-16LE", bytes(KOREAN, StandardCharsets.UTF_16LE, 0xff, 0xfe));
            holds("UTF-16LE", bytes(KOREAN, StandardCharsets.UTF_16LE));
            holds("UTF-16BE", bytes(KOREAN, StandardCharsets.UTF_16BE, 0xfe, 0xff));
            holds("UTF-16BE", bytes(KOREAN, StandardCharsets.UTF_16BE));
        }

        @Test
        void parted_by_semicolons_or_tabs_with_headings_in_any_case() throws IOException {
            byte[] semicolons =
                    bytes("NAME;Aliases;Protect\nOda Brenn;\"O. Brenn; Odi\";ROLE\n", StandardCharsets.UTF_8);
            assertThrows(PersonTable.Unreadable.class, () -> read(semicolons), "a role needs its words");
            byte[] more = bytes("NAME;Aliases;As\nOda Brenn;\"O. Brenn; Odi\";\n", StandardCharsets.UTF_8);
            assertEquals(
                    List.of("Oda Brenn", "O. Brenn", "Odi"),
                    read(more).getFirst().names());
            byte[] tabs = bytes("이름\t가족\t보호\nOda Brenn\tUlf Brenn\t비공개\n", StandardCharsets.UTF_8);
            assertEquals(List.of("Ulf Brenn"), read(tabs).getFirst().relatives());
        }

        @Test
        void not_at_all_where_it_is_in_none_and_the_line_is_named() {
            byte[] latin = bytes("name\nOda Brenn\nJos\u00e9 \u00ff\n", StandardCharsets.ISO_8859_1);
            var refused = assertThrows(PersonTable.Unreadable.class, () -> read(latin));
            assertTrue(String.valueOf(refused.getMessage()).contains("Line 3"), refused.getMessage());
            assertFalse(String.valueOf(refused.getMessage()).contains("Jos"), refused.getMessage());
        }
    }

    @Test
    void goes_out_and_comes_in_again_whole() throws IOException {
        Person odd = new Person(
                0,
                List.of("Oda van Brenn", "Brenn, \"Odi\"", "Oda; of the \\pier"),
                List.of("Ulf Brenn"),
                List.of("Pier 3; blue door", "a=b/c"),
                List.of(new Hint("Oda van Brenn", "van Brenn", "Oda"), new Hint("Oda; of the \\pier", null, "Oda;")),
                new Protection(
                        Level.ROLE, "the weaver", "her son, \"the boy\"", "Ilse", NOW, LocalDate.parse("2028-01-01")));
        Person plain = Person.of(0, List.of("탁누리"), new Protection(Level.WITHHELD, null, "", "Ilse", NOW, null));
        String table = PersonTable.write(List.of(odd, plain));
        assertEquals(List.of(odd, plain), read(table.getBytes(StandardCharsets.UTF_8)));
    }
}
