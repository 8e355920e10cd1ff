package org.jogakbo.walk.editor;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.Guard.Letting;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.mask.Reach;
import org.jogakbo.protection.redaction.Replacements;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.PublicChange;
import org.jogakbo.walk.PublicChange.Page;
import org.jogakbo.walk.Publication;
import org.jogakbo.walk.Reached;
import org.jogakbo.walk.Watcher;
import org.jspecify.annotations.Nullable;

/** What an editor decides on clippings; every decision reaches every public output before the call returns. */
public final class Desk {
    /** Which clipping somebody means. */
    public sealed interface Named {
        /** This one. */
        record One(Ruled clipping) implements Named {}

        /** None has this slug, address or id. */
        record Unknown() implements Named {}

        /** Clippings of several months have this slug. */
        record Several(List<String> paths) implements Named {}
    }

    /** What came of a decision. */
    public sealed interface Decided {
        /** It stands in public at this address; these pages changed, and along with them those of copies. */
        record Shown(String path, List<Page> pages, List<Page> along) implements Decided {}

        /** It does not stand in public, or no more, and why. */
        record Hidden(String why, List<Page> pages, List<Page> along) implements Decided {}

        /** It stands in public, and why what this ruling would show besides waits. */
        record Waits(String path, String why, List<Page> pages, List<Page> along) implements Decided {}

        /** Nothing was decided, and why. */
        record Refused(String why) implements Decided {}
    }

    /** What came of taking a clipping back. */
    public enum Manner {
        /** It was public, and is no more. */
        TAKEN,
        /** It was not public, and will not be. */
        PRIVATE,
        /** It was taken back before, in the same way: nothing was changed. */
        ALREADY,
        /** It was taken back before; its address says so now, or no more. */
        OTHERWISE,
        /** It was taken back silently, and its address may say nothing of it. */
        SILENT_STILL
    }

    /**
     * What was taken back.
     *
     * @param path the clipping's address; null where it had none
     * @param copies those of its copies
     */
    public record Taken(Manner manner, @Nullable PublicPath path, List<PublicPath> copies) {}

    private static final int BATCH = 256;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{20}");

    private final Archive archive;
    private final Publication publication;

    public Desk(Archive archive) {
        this.archive = archive;
        this.publication = new Publication(archive);
    }

    /** The clipping with this id, or the public one with this slug or at this path, or else the one that was there before. */
    public Named find(String name) {
        List<Ruled> found = new ArrayList<>();
        if (ID.matcher(name).matches()) {
            archive.catalog().ruled(new ClippingId(name)).ifPresent(found::add);
        }
        PublicPath.parse(name).flatMap(archive.catalog()::clippingAt).ifPresent(found::add);
        if (found.isEmpty()) {
            found.addAll(archive.catalog().withSlug(name));
        }
        if (found.isEmpty()) {
            found.addAll(archive.catalog().formerly(name));
        }
        return switch (found.size()) {
            case 0 -> new Named.Unknown();
            case 1 -> new Named.One(found.getFirst());
            default -> new Named.Several(found.stream().map(this::called).toList());
        };
    }

    private String called(Ruled ruled) {
        PublicPath path = ruled.path();
        return path == null ? ruled.clipping().id().value() : path.toString();
    }

    /**
     * Puts a new ruling on the current text in place of whatever stood.
     *
     * @param by who decides; perhaps empty
     */
    public Decided rule(Clipping clipping, Ruling ruling, String by) throws IOException {
        return decide(clipping, ruling, true, by, false);
    }

    /**
     * Changes the ruling on a clipping in what is named, and nothing else. Refused are words that stand nowhere in it, and changes to what was
     * taken back and is not released with them.
     *
     * @param by who decides; perhaps empty
     * @param dryRun whether only to tell what would change
     */
    public Decided amend(Ruled ruled, Amendment amendment, String by, boolean dryRun) throws IOException {
        Clipping clipping = ruled.clipping();
        if (amendment.stance() == Amendment.Stance.WITHHOLD) {
            return decide(clipping, new Ruling.Withhold(), false, by, dryRun);
        }
        boolean released = amendment.stance() == Amendment.Stance.RELEASE;
        if (!released && (ruled.ruling() instanceof Ruling.Withdraw || ruled.ruling() instanceof Ruling.Withhold)) {
            return new Decided.Refused("It was taken back or withheld. To change how it is shown, say --release too.");
        }
        Optional<String> nowhere = nowhere(ruled, amendment, shown(clipping)).or(() -> telling(amendment));
        return nowhere.isPresent()
                ? new Decided.Refused(nowhere.get())
                : decide(clipping, amended(clipping, amendment), released, by, dryRun);
    }

    /** How a clipping is shown, or was when it was shown last; nothing where it never was. */
    public Optional<Ruling> standing(Clipping clipping) {
        return archive.register().lastShown(clipping.id());
    }

    /** The ruling that an amendment that lets a clipping be shown makes of the one that stands. */
    public Ruling amended(Clipping clipping, Amendment amendment) {
        Redaction after = amendment.of(shown(clipping));
        return after.equals(Redaction.NONE) ? new Ruling.Release() : new Ruling.Redact(after);
    }

    private Redaction shown(Clipping clipping) {
        return standing(clipping).orElse(null) instanceof Ruling.Redact(Redaction redaction)
                ? redaction
                : Redaction.NONE;
    }

    /** The ruling that waits for a second person, and who made it; another ruling takes its place. */
    public Optional<Catalog.Decision> waiting(Clipping clipping) {
        List<Catalog.Decision> decisions = archive.catalog().decisions(clipping.id());
        int last = decisions.size() - 1;
        return last > 0 && Publication.isAwaited(decisions.get(last))
                ? Optional.of(decisions.get(last - 1))
                : Optional.empty();
    }

    /** Which words stand nowhere in the clipping; told by their number, for they may be a name. */
    private Optional<String> nowhere(Ruled ruled, Amendment amendment, Redaction before) {
        Guard guard = archive.guard();
        List<Clipping> texts = List.of(ruled.text(), ruled.clipping());
        List<String> printed = archive.printed(ruled.clipping().id());
        for (int n = 0; n < amendment.masks().size(); n++) {
            Redaction.Span mask = amendment.masks().get(n);
            if (texts.stream().noneMatch(text -> guard.holds(text, mask))) {
                return Optional.of("The words of --mask number " + (n + 1)
                        + " stand nowhere in it, so nothing was changed. Look how they are printed.");
            }
        }
        for (int n = 0; n < amendment.unmask().size(); n++) {
            String word = amendment.unmask().get(n);
            boolean masked = before.spans().stream().anyMatch(span -> Amendment.isOne(span.words(), word));
            Set<Letting> comes = texts.stream()
                    .map(text -> guard.letting(text, printed, word))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Letting.class)));
            Optional<String> copy = masked ? Optional.empty() : maskingCopy(ruled.clipping(), word);
            if (copy.isPresent()) {
                return Optional.of("The words of --unmask number " + (n + 1)
                        + " are masked here by the ruling on a copy, so nothing was changed. Unmask them there: rule "
                        + copy.get() + " --unmask WORDS");
            }
            if (!masked && !comes.contains(Letting.FREES)) {
                return Optional.of(
                        "The words of --unmask number " + (n + 1)
                                + (comes.contains(Letting.PART_OF_MORE)
                                        ? " are masked in it only as a part of a longer name, so nothing was changed. Give the whole of it, as it is printed."
                                        : " are not masked in it, so nothing was changed. Give them exactly as they are printed."));
            }
        }
        return Optional.empty();
    }

    /** The copy whose ruling masks these words, by its path. */
    private Optional<String> maskingCopy(Clipping clipping, String word) {
        return publication.copies(clipping).stream()
                .filter(copy ->
                        shown(copy.clipping()).spans().stream().anyMatch(span -> Amendment.isOne(span.words(), word)))
                .map(this::called)
                .findFirst();
    }

    /** Which mask would put a name, or the very words, in place of what it hides. */
    private Optional<String> telling(Amendment amendment) {
        Replacements names = new Replacements(archive.protections());
        for (int n = 0; n < amendment.masks().size(); n++) {
            if (names.holdsName(amendment.masks().get(n))) {
                return Optional.of(
                        "What is to stand instead by --mask number " + (n + 1)
                                + " holds the words themselves, or a protected name, so nothing was changed. Choose other words.");
            }
        }
        return Optional.empty();
    }

    private Decided decide(Clipping clipping, Ruling ruling, boolean newest, String by, boolean dryRun)
            throws IOException {
        List<String> whys = new ArrayList<>();
        Watcher watcher = new Watcher() {
            @Override
            public void heldBack(Clipping held, String why) {
                if (held.id().equals(clipping.id())) {
                    whys.add(why);
                }
            }
        };
        PublicChange change = dryRun
                ? publication.tryOut(clipping, ruling, newest, by, watcher)
                : publication.rule(clipping, ruling, newest, by, watcher);
        if (!dryRun) {
            archive.settle();
        }
        return change.pathOf(clipping.id())
                .<Decided>map(shown -> whys.isEmpty()
                        ? new Decided.Shown(shown.toString(), change.pages(), change.along())
                        : new Decided.Waits(shown.toString(), String.join(" ", whys), change.pages(), change.along()))
                .orElseGet(() -> new Decided.Hidden(String.join(" ", whys), change.pages(), change.along()));
    }

    /**
     * Takes a clipping back.
     *
     * @param openly whether its address says so; else it answers as if it had never been
     * @param withCopies whether its public copies and excerpts go too
     */
    public Taken withdraw(Ruled ruled, boolean openly, boolean withCopies, String by) throws IOException {
        List<Ruled> copies = withCopies ? publication.copies(ruled.clipping()) : List.of();
        List<PublicPath> gone = new ArrayList<>();
        PublicPath path = ruled.path();
        Manner manner = path == null ? Manner.PRIVATE : Manner.TAKEN;
        if (path == null && ruled.ruling() instanceof Ruling.Withdraw(boolean silent)) {
            manner = silent != openly ? Manner.ALREADY : Manner.OTHERWISE;
        }
        switch (manner) {
            case ALREADY -> {}
            case OTHERWISE -> {
                path = publication
                        .withdrawOtherwise(ruled.clipping(), openly, by)
                        .orElse(null);
                manner = path == null && openly ? Manner.SILENT_STILL : manner;
            }
            default -> decide(ruled.clipping(), new Ruling.Withdraw(!openly), false, by, false);
        }
        for (Ruled copy : copies) {
            Optional.ofNullable(copy.path()).ifPresent(gone::add);
            decide(copy.clipping(), new Ruling.Withdraw(!openly), false, by, false);
        }
        archive.settle();
        return new Taken(manner, path, List.copyOf(gone));
    }

    /** The public copies and excerpts of a clipping. */
    public List<Ruled> copies(Clipping clipping) {
        return publication.copies(clipping);
    }

    /** Makes the indexes and the public side anew from the catalog. */
    public void rebuild() throws IOException {
        archive.rebuild();
    }

    /**
     * What came of judging again.
     *
     * @param pages how many public clippings changed
     * @param waiting how many of them are public no more, for an editor must look at them first
     */
    record Refreshed(int pages, int waiting) {}

    /** Sends what a change of who is protected can reach through the guard again. */
    Refreshed refresh(Protections before) throws IOException {
        Reach reach = Reach.of(before, archive.protections());
        return reach.isEverything() ? refreshAll() : refresh(new ArrayList<>(Reached.standing(archive, reach)));
    }

    /** Sends everything that is public through the guard again. */
    private Refreshed refreshAll() throws IOException {
        List<Ruled> standing = new ArrayList<>();
        archive.catalog()
                .eachClipping(ruled -> Optional.ofNullable(ruled.standing()).ifPresent(_ -> standing.add(ruled)));
        return refresh(standing);
    }

    private Refreshed refresh(List<Ruled> standing) throws IOException {
        // In the order of what the public sees, so that nothing private decides which of two takes an address.
        standing.sort(Comparator.comparing((Ruled ruled) -> String.valueOf(ruled.path()))
                .thenComparing(ruled -> ruled.standing() == null
                        ? Instant.EPOCH
                        : ruled.standing().released())
                .thenComparingInt(ruled -> ruled.clipping().position()));
        int changed = 0;
        int waiting = 0;
        for (int from = 0; from < standing.size(); from += BATCH) {
            List<Clipping> some = standing.subList(from, Math.min(standing.size(), from + BATCH)).stream()
                    .map(Ruled::clipping)
                    .toList();
            PublicChange change = publication.refreshAlone(some, new Watcher() {});
            changed += change.changed();
            waiting += (int)
                    change.pages().stream().filter(page -> page.after() == null).count();
        }
        publication.hush();
        return new Refreshed(changed, waiting);
    }
}
