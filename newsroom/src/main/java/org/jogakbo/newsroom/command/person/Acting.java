package org.jogakbo.newsroom.command.person;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.command.Consent;
import org.jogakbo.newsroom.command.DataOption;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.newsroom.report.person.PersonText;
import org.jogakbo.newsroom.report.person.Told;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Publication.Foreseen;
import org.jogakbo.walk.editor.Editions;
import org.jogakbo.walk.editor.People;
import org.jogakbo.walk.people.Objections;
import org.jogakbo.walk.whole.CatalogLost;
import org.jogakbo.walk.whole.Emergency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How every change of one person goes: what would become public is told, asked where a rule is loosened, done, and told. */
final class Acting {
    /** The act itself. */
    interface Work {
        People.Changed run() throws IOException;
    }

    private static final int MOST_TOLD = 3;

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    private boolean dryRun;

    @Mixin
    private Consent consent = new Consent();

    @Mixin
    private TellOptions tell = new TellOptions();

    @Mixin
    private DataOption data = new DataOption();

    Archive open(Settings settings, Console console, String command) throws IOException {
        return data.openToTakeDown(settings, console, command);
    }

    /** Which person somebody means, by number or by name; empty, with a sentence to the editor, when there is none or more than one. */
    static Optional<Person> find(People people, String who, Console console) {
        List<Person> found = people.named(who);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        console.note(
                found.isEmpty()
                        ? "jogakbo: Nobody has this number or name. See: jogakbo person list"
                        : "jogakbo: Several persons have this name; give a number. See: jogakbo person list");
        return Optional.empty();
    }

    boolean isDryRun() {
        return dryRun;
    }

    /**
     * One change of one person, from the question to the last sentence.
     *
     * @param loosens whether anything may be shown afterwards that may not be shown now
     */
    record Change(@Nullable Person before, @Nullable Person after, List<String> typed, boolean loosens, Work work) {
        /** Who is told of. */
        Person told() {
            Person one = after == null ? before : after;
            if (one == null) {
                throw new IllegalStateException("A change has a person before it, or after it");
            }
            return one;
        }
    }

    int run(Archive archive, Change change, Settings settings, Console console) throws IOException {
        People people = new People(archive);
        Person before = change.before();
        List<Foreseen> foreseen =
                before == null || !change.loosens() ? List.of() : people.foresee(before, change.after());
        if (change.loosens()) {
            Told would = tell.gather(archive, change.told(), change.typed(), foreseen, null);
            PersonText.loosened(would).forEach(console::note);
        }
        if (dryRun) {
            tell.tell(console, tell.gather(archive, change.told(), change.typed(), foreseen, null), false);
            console.note("Nothing was changed (--dry-run).");
            return 0;
        }
        if (change.loosens() && !consent.given(console, "More may be shown then. Go on?")) {
            return Commands.REFUSED;
        }
        People.Changed changed = change.work().run();
        Editions.rewrite(archive, data.folder(settings), settings::site, console::note);
        Person now = change.after() == null ? change.told() : changed.persons().getFirst();
        tell.tell(console, tell.gather(archive, now, change.typed(), foreseen, changed.pages()), true);
        warn(people, now, change.typed(), console);
        console.note(done(change, now) + " " + Sentences.of(changed));
        return 0;
    }

    /** Where the catalog is lost nobody can be entered, but the pages that name them can go. */
    int takeDown(Person person, CatalogLost lost, Settings settings, Console console) throws IOException {
        List<PublicPath> gone =
                dryRun ? List.of() : new Emergency(data.folder(settings), "person add").takeDown(person);
        console.note(
                "Taken down, for the person may stand there: " + Sentences.count(gone.size(), "public page") + ".");
        console.note("jogakbo: The person could not be entered. " + lost.getMessage()
                + " Then enter the person again: jogakbo person add");
        return Commands.REFUSED;
    }

    private static String done(Change change, Person now) {
        return change.after() == null
                ? "Person " + now.id() + " is removed."
                : now.isProtected()
                        ? "Protected (" + now.protection().level().label() + ")."
                        : "Person " + now.id() + " is named: the name may stand.";
    }

    /** What the editor should know before going on, though the change was made. */
    private static void warn(People people, Person person, List<String> typed, Console console) {
        boolean blind = Objections.blind(person).stream().anyMatch(typed::contains);
        if (blind) {
            console.note(
                    "WARNING: A form that you gave is not found where it stands exactly so. Give another spelling too.");
        }
        if (typed.stream().anyMatch(person.names()::contains)) {
            people.alike(person)
                    .forEach(other -> console.note("Person " + other.id() + " has a name in common with person "
                            + person.id() + ". If they are one: person merge " + other.id() + " " + person.id()));
        }
        String as = person.protection().as();
        if (as != null && person.protection().level() == Level.PSEUDONYM) {
            people.callingSomebody(as).stream()
                    .limit(MOST_TOLD)
                    .forEach(id -> console.note("WARNING: The press calls somebody so in clipping " + id
                            + ". Readers would take the two for one person; choose another pseudonym: person protect "
                            + person.id() + " --as TEXT"));
        }
        people.unsound()
                .forEach(one -> console.note("WARNING: What stands instead of person " + one.id()
                        + " holds a protected name, so [name withheld] stands there. Give other words: person protect "
                        + one.id() + " --as TEXT"));
    }
}
