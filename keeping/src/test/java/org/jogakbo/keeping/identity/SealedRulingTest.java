package org.jogakbo.keeping.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.Invented;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.Catalog.Redacting;
import org.jogakbo.keeping.catalog.MemoryCatalog;
import org.jogakbo.keeping.catalog.SqliteCatalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A ruling that masks words")
class SealedRulingTest {
    private static final Ruling MASKS = new Ruling.Redact(new Redaction(
            List.of(new Redaction.Span("the drowned chapel", "a landmark nobody knows")),
            Redaction.Choice.BY_RULE,
            null,
            Redaction.Choice.BY_RULE,
            Redaction.Choice.BY_RULE,
            Redaction.Choice.BY_RULE,
            Redaction.Choice.BY_RULE,
            false,
            false));
    private static final KeySource KEY = new KeySource.Given("ab".repeat(32));
    private static final KeySource OTHER = new KeySource.Given("cd".repeat(32));
    private static final ClippingId ID = Invented.clipping(3).id();

    @TempDir
    private Path folder = Path.of("");

    private Catalog catalog = new MemoryCatalog();

    @BeforeEach
    void open() {
        catalog = SqliteCatalog.open(folder.resolve("catalog.db"));
        catalog.change(changes -> {
            changes.addCapture(Invented.capture(3));
            changes.save(Invented.clipping(3), null, "title");
            return true;
        });
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private void rule(Register register, Ruling ruling) {
        catalog.change(changes -> {
            changes.rule(ID, register.seal(changes, ID, ruling), Invented.NOW, "Tam");
            return true;
        });
    }

    private Ruling last() {
        return catalog.decisions(ID).getLast().ruling();
    }

    @Test
    void is_sealed_and_comes_back_with_the_key_alone() {
        rule(new Register(catalog, KEY), MASKS);
        assertInstanceOf(Ruling.Sealed.class, last());
        assertEquals(MASKS, new Register(catalog, KEY).open(ID, last()));
        assertThrows(SealedException.class, () -> new Register(catalog, OTHER).open(ID, last()));
        assertThrows(
                SealedException.class, () -> new Register(catalog, OTHER).persons(), "nothing goes out without it");
        assertThrows(
                SealedException.class,
                () -> new Register(catalog, KEY).open(Invented.clipping(4).id(), last()),
                "it belongs to its clipping");
    }

    @Test
    void stands_in_no_file_of_the_catalog() throws IOException {
        rule(new Register(catalog, KEY), MASKS);
        catalog.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains("chapel") || text.contains("landmark"), path.toString());
            }
        }
    }

    @Test
    void that_tells_nothing_stays_readable() {
        for (Ruling open :
                List.of(new Ruling.Release(), new Ruling.Redact(Redaction.NONE), new Ruling.Withdraw(false))) {
            rule(new Register(catalog, KEY), open);
            assertEquals(open, last());
        }
        assertEquals(List.of(), new Register(catalog, OTHER).persons(), "no key was needed yet");
    }

    @Test
    void of_an_older_catalog_is_sealed_when_it_is_opened() {
        catalog.change(changes -> {
            changes.rule(ID, MASKS, Invented.NOW, "Tam");
            return true;
        });
        Register register = new Register(catalog, KEY);
        register.sealRulings();
        assertInstanceOf(Ruling.Sealed.class, last());
        assertEquals(MASKS, register.open(ID, last()));
        Ruling before = last();
        register.sealRulings();
        assertEquals(before, last(), "once is enough");
    }

    @Test
    void goes_over_to_the_next_key() {
        rule(new Register(catalog, KEY), MASKS);
        rule(new Register(catalog, KEY), new Ruling.Release());
        new Register(catalog, KEY).rotate(OTHER);
        Redacting first = catalog.redactings().getFirst();
        assertEquals(MASKS, new Register(catalog, OTHER).open(ID, first.ruling()));
        assertThrows(SealedException.class, () -> new Register(catalog, KEY).open(ID, first.ruling()));
    }
}
