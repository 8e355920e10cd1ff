package org.jogakbo.newsroom.command.person;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.keeping.catalog.KeptPerson;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code person list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "List the persons: number, protection, what stands for them in public.",
            "Names are shown with --names alone, and only when the key to identities is at hand."
        })
final class ListCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;
    private final Settings settings;

    @Option(names = "--names", description = "Show who they are. Mind who looks over your shoulder.")
    private boolean names;

    @Option(names = "--json", description = "One JSON object per person.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    public ListCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (Archive archive = Archive.open(data.folder(settings), settings.identityKey(), "person list")) {
            archive.notices().forEach(console::note);
            Optional<String> locked = archive.register().locked();
            if (names && locked.isPresent()) {
                console.note("jogakbo: " + locked.get());
            }
            People people = new People(archive);
            if (names && locked.isEmpty()) {
                people.everybody().forEach(person -> console.result(json ? line(person) : row(person)));
            } else {
                people.cards().forEach(card -> console.result(json ? line(card).toString() : row(card)));
            }
            return names && locked.isPresent() ? Commands.REFUSED : 0;
        }
    }

    private static String row(KeptPerson card) {
        return "%4d  %-9s  %s".formatted(card.id(), card.level().label(), card.as() == null ? "" : card.as());
    }

    private static String row(Person person) {
        return "%4d  %-9s  %-24s  %s"
                .formatted(
                        person.id(),
                        person.protection().level().label(),
                        person.protection().as() == null
                                ? ""
                                : person.protection().as(),
                        String.join(" / ", person.names()));
    }

    private static ObjectNode line(KeptPerson card) {
        return JSON.createObjectNode()
                .put("id", card.id())
                .put("protect", card.level().label())
                .put("as", card.as());
    }

    private static String line(Person person) {
        ObjectNode line = JSON.createObjectNode()
                .put("id", person.id())
                .put("protect", person.protection().level().label())
                .put("as", person.protection().as());
        person.names().forEach(line.putArray("names")::add);
        person.relatives().forEach(line.putArray("relatives")::add);
        person.details().forEach(line.putArray("details")::add);
        line.put("reason", person.protection().reason())
                .put("by", person.protection().decidedBy());
        line.put("decided", text(person.protection().decidedAt()))
                .put("review", text(person.protection().review()));
        return line.toString();
    }

    private static @org.jspecify.annotations.Nullable String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
