package org.jogakbo.newsroom.command.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.protection.leak.Find;
import org.jogakbo.protection.leak.Leak;
import org.jogakbo.protection.leak.SecondLook;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.Desk;
import org.jogakbo.walk.editor.Editions;
import org.jogakbo.walk.editor.Holding;
import org.jogakbo.walk.editor.LeakCheck;
import org.jogakbo.walk.look.Allowed;
import org.jogakbo.walk.look.Judges;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code leakcheck}: looks for protected names in everything that is public; shows and allows what the second look holds. */
@Command(
        name = "leakcheck",
        mixinStandardHelpOptions = true,
        description = {
            "Look for every protected person in every byte of the public side, or of a folder: by the mask's own proof, and by a second look that shares nothing with it.",
            "Entities, percent-encoding, Base64, gzip, SQLite files and Lucene indexes are seen through. Exit code 1 on any find; finds are told by the person's number, never by name."
        })
public final class LeakcheckCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Console console;
    private final Settings settings;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A folder, such as a static edition. Default: the public side.")
    private @Nullable Path folder;

    @Option(names = "--held", description = "List the clippings that the second look holds, and why; exit code 0.")
    private boolean held;

    @Option(
            names = "--allow",
            paramLabel = "CLIPPING",
            description =
                    "What the second look found in this clipping, as its text is now, is nobody's name: let it stand.")
    private @Nullable String allow;

    @Option(
            names = "--find",
            paramLabel = "N",
            description = "With --allow: only the find with this number. May be given several times.")
    private List<Integer> numbers = List.of();

    @Option(names = "--by", paramLabel = "EDITOR", description = "With --allow: who decides. Default: $JOGAKBO_EDITOR.")
    private @Nullable String by;

    @Option(names = "--names", description = "Show what was found. Mind who looks over your shoulder.")
    private boolean names;

    @Option(names = "--json", description = "JSON lines.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    public LeakcheckCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        Path archiveFolder = data.folder(settings);
        if (Files.notExists(archiveFolder)) {
            console.note("jogakbo: There is no data folder " + archiveFolder + ". Name it with --data.");
            return Commands.REFUSED;
        }
        if (allow != null) {
            return allow(allow);
        }
        try (Archive archive = data.openAsIs(settings, console, "leakcheck")) {
            return held ? held(archive) : check(archive);
        }
    }

    private int check(Archive archive) throws IOException {
        Path where = folder == null ? archive.publicFolder() : folder;
        if (Files.notExists(where)) {
            console.note("jogakbo: There is no folder " + where + ".");
            return Commands.REFUSED;
        }
        List<Person> persons = archive.register().persons();
        Allowed allowed = Allowed.of(archive.catalog(), archive.register(), archive::secretDigest);
        LeakCheck.Result result = new LeakCheck(Judges.both(persons, allowed), this::tell).below(where);
        Set<Long> hidden = new SecondLook(persons).hidden();
        hidden.forEach(
                person -> console.note(
                        "Person " + person
                                + " has no name that the second look could tell from a word or from others: look for that one yourself."));
        long protectedOnes = persons.stream().filter(Person::isProtected).count();
        console.note((result.leaks() == 0 ? "No protected name" : Sentences.count(result.leaks(), "leak"))
                + " in %d files, %d bytes, of %s."
                        .formatted(
                                result.files(),
                                result.bytes(),
                                Sentences.count((int) protectedOnes, "protected person")));
        return result.leaks() == 0 ? 0 : Commands.REFUSED;
    }

    private void tell(Leak leak) {
        if (json) {
            ObjectNode line = JSON.createObjectNode()
                    .put("person", leak.person())
                    .put("where", leak.where())
                    .put("judge", leak.told().isEmpty() ? "mask" : "second look")
                    .put("why", leak.toString());
            if (names) {
                line.put("words", leak.words());
            }
            print(line.toString());
        } else {
            print("leak     " + (names ? leak.toldWithNames() : leak.toString()));
        }
    }

    /** Names pass the console only where they were asked for. */
    private void print(String line) {
        if (names) {
            console.inClear(line);
        } else {
            console.result(line);
        }
    }

    private int held(Archive archive) {
        List<Holding.Row> rows = new Holding(archive).rows();
        rows.forEach(row -> {
            for (int n = 1; n <= row.finds().size(); n++) {
                Find find = row.finds().get(n - 1).find();
                print(json ? line(row, n, find) : text(row, n, find));
            }
        });
        console.note(Sentences.count(rows.size(), "clipping") + " held by the second look.");
        return 0;
    }

    private String text(Holding.Row row, int n, Find find) {
        return row.clipping().id().value() + "  " + n + ". " + (names ? find.toldWithNames() : find.told());
    }

    private String line(Holding.Row row, int n, Find find) {
        ObjectNode line = JSON.createObjectNode()
                .put("id", row.clipping().id().value())
                .put("find", n)
                .put("person", find.person())
                .put("place", find.place())
                .put("why", find.told());
        if (names) {
            line.put("words", find.words());
        }
        return line.toString();
    }

    private int allow(String clipping) throws IOException {
        try (Archive archive = data.open(settings, console, "leakcheck")) {
            Optional<Ruled> found = Which.find(new Desk(archive), clipping, console);
            if (found.isEmpty()) {
                return Commands.REFUSED;
            }
            String editor = by == null ? settings.editor() : by.strip();
            Holding.Allowed allowed =
                    new Holding(archive).allow(found.get().clipping(), new TreeSet<>(numbers), editor);
            Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
            return switch (allowed) {
                case Holding.Allowed.Shown(String path) -> {
                    console.note("Public: " + path);
                    yield 0;
                }
                case Holding.Allowed.StillHeld(String why) -> {
                    console.note("Private: " + why);
                    yield Commands.REFUSED;
                }
                case Holding.Allowed.Nothing _ -> {
                    console.note(
                            "jogakbo: The second look holds nothing in it, or nothing under that number. See leakcheck --held.");
                    yield Commands.REFUSED;
                }
            };
        }
    }
}
