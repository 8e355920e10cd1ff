package org.jogakbo.newsroom.command.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.editor.People;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code person alias|relative|detail add|remove}: what is known of a person, form by form. */
abstract class FormsCommand implements Callable<Integer> {
    /** What is to be done with the forms. */
    enum Act {
        ADD,
        REMOVE
    }

    private final Console console;
    private final Settings settings;
    private final String label;

    @Parameters(index = "0", paramLabel = "add|remove", description = "What to do.")
    private @Nullable Act act;

    @Parameters(index = "1", paramLabel = "PERSON", description = "The person's number (see person list), or a name.")
    private String who = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "TEXT", description = "Each a form of its own.")
    private List<String> texts = List.of();

    @Mixin
    private HintOptions hints = new HintOptions();

    @Mixin
    private Acting acting = new Acting();

    FormsCommand(Commands.Rooms rooms, String label) {
        this.console = rooms.console();
        this.settings = rooms.settings();
        this.label = label;
    }

    abstract List<String> of(Person person);

    abstract Person with(Person person, List<String> forms);

    @Override
    public Integer call() throws Exception {
        boolean removes = Objects.requireNonNull(act) == Act.REMOVE;
        if (texts.stream().anyMatch(String::isBlank)) {
            console.note("jogakbo: A " + label + " is empty. Nothing was changed.");
            return Commands.REFUSED;
        }
        try (Archive archive = acting.open(settings, console, "person " + label)) {
            People people = new People(archive);
            Optional<Person> found = Acting.find(people, who, console);
            if (found.isEmpty() || (removes && !mayGo(found.get()))) {
                return Commands.REFUSED;
            }
            Person before = found.get();
            Person after = removes ? without(before) : and(before);
            people.check(after);
            return acting.run(
                    archive,
                    new Acting.Change(
                            before,
                            after,
                            removes ? List.of() : texts,
                            removes && before.isProtected(),
                            () -> people.replace(after)),
                    settings,
                    console);
        }
    }

    private Person and(Person person) {
        LinkedHashSet<String> forms = new LinkedHashSet<>(of(person));
        forms.addAll(texts);
        Person one = with(person, List.copyOf(forms));
        for (String text : texts) {
            one = hints.on(one, text);
        }
        return one;
    }

    private Person without(Person person) {
        List<String> forms = new ArrayList<>(of(person));
        forms.removeAll(texts);
        return with(person, forms);
    }

    private boolean mayGo(Person person) {
        List<String> forms = of(person);
        if (!forms.containsAll(texts)) {
            console.note("jogakbo: Person " + person.id() + " has no such " + label
                    + ". Nothing was changed. See: person show " + person.id() + " --names");
            return false;
        }
        if (forms.equals(person.names()) && texts.containsAll(forms)) {
            console.note(
                    "jogakbo: A person has at least one name. Nothing was changed. To forget the person: person remove "
                            + person.id());
            return false;
        }
        return true;
    }

    /** {@code person alias}. */
    @Command(
            name = "alias",
            mixinStandardHelpOptions = true,
            description = {
                "Add or remove names of a person. To correct how a name is understood, add it again with --family, --given.",
                "Removing asks first."
            })
    static final class Alias extends FormsCommand {
        public Alias(Commands.Rooms rooms) {
            super(rooms, "alias");
        }

        @Override
        List<String> of(Person person) {
            return person.names();
        }

        @Override
        Person with(Person person, List<String> forms) {
            return person.withNames(forms);
        }
    }

    /** {@code person relative}. */
    @Command(
            name = "relative",
            mixinStandardHelpOptions = true,
            description = "Add or remove relatives through whom the person can be found. Removing asks first.")
    static final class Relative extends FormsCommand {
        public Relative(Commands.Rooms rooms) {
            super(rooms, "relative");
        }

        @Override
        List<String> of(Person person) {
            return person.relatives();
        }

        @Override
        Person with(Person person, List<String> forms) {
            return person.withRelatives(forms);
        }
    }

    /** {@code person detail}. */
    @Command(
            name = "detail",
            mixinStandardHelpOptions = true,
            description = "Add or remove other words that single the person out. Removing asks first.")
    static final class Detail extends FormsCommand {
        public Detail(Commands.Rooms rooms) {
            super(rooms, "detail");
        }

        @Override
        List<String> of(Person person) {
            return person.details();
        }

        @Override
        Person with(Person person, List<String> forms) {
            return person.withDetails(forms);
        }
    }
}
