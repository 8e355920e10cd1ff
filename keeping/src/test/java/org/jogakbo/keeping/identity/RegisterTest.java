package org.jogakbo.keeping.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.KeptPerson;
import org.jogakbo.keeping.catalog.SqliteCatalog;
import org.jogakbo.protection.person.Hint;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    private static final Person WEIR = new Person(
            0,
            List.of("Ida Weir", "위 아이다"),
            List.of("Tom Weir"),
            List.of("the blue ferry"),
            new Protection(
                    Level.PSEUDONYM,
                    "Ms. Lake",
                    "Her son is on the island",
                    "M. Orrell",
                    Instant.parse("2026-03-01T08:00:00Z"),
                    LocalDate.parse("2027-03-01")));

    @TempDir
    private Path folder;

    private Path file;
    private Catalog catalog;

    @BeforeEach
    void open() {
        file = folder.resolve("catalog.db");
        catalog = SqliteCatalog.open(file);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private Path keyFile() {
        return folder.resolve("elsewhere").resolve("identity.key");
    }

    private Register register(KeySource source) {
        return new Register(catalog, source);
    }

    private Person add(Register register, Person person) {
        return catalog.change(changes -> register.add(changes, person));
    }

    @Test
    void gives_back_what_it_sealed() {
        KeySource source = new KeySource.InFile(keyFile());
        Person added = add(register(source), WEIR);
        assertEquals(List.of(WEIR.numbered(added.id())), register(source).persons());
    }

    @Test
    void writes_no_name_into_any_file_of_the_catalog() throws IOException {
        add(register(new KeySource.InFile(keyFile())), WEIR);
        catalog.close();
        for (String secret : List.of("Weir", "아이다", "ferry", "island", "Orrell")) {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.filter(Files::isRegularFile).toList()) {
                    String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                    assertFalse(text.contains(new String(bytes, StandardCharsets.ISO_8859_1)), secret + " in " + path);
                }
            }
        }
    }

    @Test
    void makes_the_key_file_readable_by_its_owner_alone() throws IOException {
        add(register(new KeySource.InFile(keyFile())), WEIR);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())));
    }

    @Test
    void refuses_a_key_file_that_others_can_read() throws IOException {
        add(register(new KeySource.InFile(keyFile())), WEIR);
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(keyFile().resolveSibling("."))));
        for (String mode : List.of("rw-r-----", "rw----r--", "rw--w----")) {
            Files.setPosixFilePermissions(keyFile(), PosixFilePermissions.fromString(mode));
            String why = register(new KeySource.InFile(keyFile())).locked().orElseThrow();
            assertTrue(why.contains("chmod 600 "), why);
        }
        Files.setPosixFilePermissions(keyFile(), PosixFilePermissions.fromString("r--------"));
        assertEquals(1, register(new KeySource.InFile(keyFile())).persons().size());
    }

    @Test
    void keeps_how_names_are_to_be_understood_and_reads_persons_from_before() {
        KeySource source = new KeySource.InFile(keyFile());
        Person hinted = WEIR.withHints(List.of(new Hint("Ida Weir", "Weir", null)));
        Person added = add(register(source), hinted);
        assertEquals(List.of(hinted.numbered(added.id())), register(source).persons());
        Person before = PersonJson.read(
                "{\"names\":[\"Ida Weir\"],\"relatives\":[],\"details\":[],\"reason\":\"\",\"decidedBy\":\"\",\"decidedAt\":null,\"review\":null}"
                        .getBytes(StandardCharsets.UTF_8),
                KeptPerson.of(4, Level.WITHHELD, null, ""));
        assertEquals(List.of(), before.hints());
    }

    @Test
    void shows_pseudonyms_alone_without_the_key() throws IOException {
        add(register(new KeySource.InFile(keyFile())), WEIR);
        Files.delete(keyFile());
        Register locked = register(new KeySource.InFile(keyFile()));
        KeptPerson card = locked.cards().getFirst();
        assertEquals("Ms. Lake", card.as());
        assertTrue(locked.locked().orElseThrow().contains("missing"));
        assertThrows(SealedException.class, locked::persons);
        assertThrows(SealedException.class, () -> add(locked, WEIR));
        assertFalse(Files.exists(keyFile()), "a second key must not be made beside the lost one");
    }

    @Test
    void refuses_another_key_and_names_the_right_one() {
        Register first = register(new KeySource.Given("ab".repeat(32)));
        add(first, WEIR);
        Register other = register(new KeySource.Given("cd".repeat(32)));
        String why = other.locked().orElseThrow();
        assertTrue(why.contains(first.keyId().orElseThrow()), why);
        assertFalse(why.contains("cdcd"), why);
    }

    @Test
    void takes_a_passphrase() {
        add(register(new KeySource.Passphrase("six drowned lanterns")), WEIR);
        assertEquals(
                1,
                register(new KeySource.Passphrase("six drowned lanterns"))
                        .persons()
                        .size());
        assertThrows(
                SealedException.class,
                () -> register(new KeySource.Passphrase("five drowned lanterns"))
                        .persons());
    }

    @Test
    void seals_several_in_one_change_under_one_key() {
        KeySource source = new KeySource.Passphrase("six drowned lanterns");
        Register register = register(source);
        catalog.change(changes -> List.of(register.add(changes, WEIR), register.add(changes, WEIR)));
        assertEquals(2, register(source).persons().size());
    }

    @Test
    void rotates_the_key() {
        KeySource old = new KeySource.Given("ab".repeat(32));
        KeySource next = new KeySource.InFile(keyFile());
        Person added = add(register(old), WEIR);
        register(old).rotate(next);
        assertEquals(List.of(added), register(next).persons());
        assertThrows(SealedException.class, () -> register(old).persons());
    }

    @Test
    void finds_a_box_that_changed_places() {
        KeySource source = new KeySource.Given("ab".repeat(32));
        Register register = register(source);
        add(register, WEIR);
        Person second = add(register, Person.of(0, List.of("Tom Reed"), Protection.of(Level.WITHHELD, null)));
        String box = catalog.persons().getFirst().sealed();
        catalog.change(changes -> {
            changes.putPerson(KeptPerson.of(second.id(), Level.WITHHELD, null, java.util.Objects.requireNonNull(box)));
            return second;
        });
        assertThrows(SealedException.class, () -> register(source).persons());
    }

    @Test
    void seals_what_a_catalog_of_the_first_form_kept_in_the_clear() {
        KeySource source = new KeySource.Given("ab".repeat(32));
        catalog.change(changes -> {
            changes.putPerson(new KeptPerson(1, Level.WITHHELD, null, null, List.of("Ida Weir")));
            return 1;
        });
        assertEquals(1, register(source).sealClear());
        assertTrue(catalog.persons().getFirst().clear().isEmpty());
        assertEquals(List.of("Ida Weir"), register(source).persons().getFirst().names());
    }

    @Test
    void never_prints_a_name_or_a_key() {
        KeySource given = new KeySource.Given("ab".repeat(32));
        assertFalse(given.toString().contains("abab"));
        assertFalse(new KeySource.Passphrase("lanterns").toString().contains("lanterns"));
        assertFalse(WEIR.toString().contains("Weir"));
        SealedException why =
                assertThrows(SealedException.class, () -> register(given).rotate(new KeySource.Given("drowned")));
        assertFalse(why.toString().contains("drowned"), why.toString());
    }
}
