package org.jogakbo.walk.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.mask.Reach;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.protection.redaction.Masking;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Reached;
import org.jogakbo.walk.safety.Discretion;
import org.jspecify.annotations.Nullable;

/** Where a person stands in the clippings of an archive, public or private, in whatever spelling. Changes nothing. For one thread. */
public final class Places {
    /** So many sentences are told; the rest is counted. */
    public static final int MOST_SENTENCES = 8;

    private static final int LONGEST = 160;
    private static final String CUT = "…";

    /**
     * A clipping in which the person stands.
     *
     * @param path its public address, or null while it is private
     * @param places how many times, in text, small print and addresses
     * @param sentence the first of them with what stands around it, as printed: for who asked for names
     * @param masked the same with nobody named
     */
    public record Clipped(ClippingId clipping, @Nullable PublicPath path, int places, String sentence, String masked) {}

    /** Everything found, public clippings first. */
    public record Found(int places, List<Clipped> clippings) {
        public Found {
            clippings = List.copyOf(clippings);
        }

        /** How many of the clippings are public. */
        public int published() {
            return (int) clippings.stream().filter(one -> one.path() != null).count();
        }
    }

    private final Mask alone;
    private final Mask everybody;

    private Places(Archive archive, Person person) {
        Person sought = person.under(Protection.of(Level.WITHHELD, null));
        List<Person> others = archive.register().persons().stream()
                .filter(other -> other.id() != person.id())
                .toList();
        // Who may stand covers a shorter name that may not, here as in the mask.
        this.alone = new Mask(new Protections(
                Stream.concat(Stream.of(sought), others.stream().filter(other -> !other.isProtected()))
                        .toList()));
        this.everybody = new Mask(new Protections(
                Stream.concat(Stream.of(sought), others.stream()).toList()));
    }

    /**
     * Looks through every clipping that can mention the person.
     *
     * @param person perhaps one who is not registered yet
     */
    public static Found of(Archive archive, Person person) {
        Places places = new Places(archive, person);
        List<Clipped> clippings = new ArrayList<>();
        Person hidden = person.under(Protection.of(Level.WITHHELD, null));
        Reach reach = Reach.of(Protections.NONE, new Protections(List.of(hidden)));
        Reached.naming(archive, reach).forEach(ruled -> places.look(ruled, clippings));
        clippings.sort(Comparator.comparing((Clipped one) -> one.path() == null)
                .thenComparing(one -> String.valueOf(one.path()))
                .thenComparing(one -> one.clipping().value()));
        return new Found(clippings.stream().mapToInt(Clipped::places).sum(), clippings);
    }

    /** The numbers of those protected who stand anywhere: one look at each clipping, however many there are. */
    public static Set<Long> standing(Archive archive) {
        Mask mask = new Mask(archive.protections());
        Set<Long> standing = new HashSet<>();
        archive.catalog()
                .eachClipping(ruled ->
                        Masking.everything(ruled.clipping()).forEach(text -> standing.addAll(mask.persons(text))));
        return standing;
    }

    private void look(Ruled ruled, List<Clipped> clippings) {
        Clipping clipping = ruled.clipping();
        if (!Masking.of(alone, List.of(), clipping).touches(clipping)) {
            return;
        }
        List<String> texts = texts(clipping);
        Mask here = alone.in(alone.mentioned(Masking.everything(clipping)));
        Mask all = Masking.of(everybody, List.of(), clipping).everywhere();
        int places = 0;
        String sentence = "";
        String masked = "";
        for (String text : texts) {
            List<Mask.Place> found = here.places(text);
            places += found.size();
            if (sentence.isEmpty() && !found.isEmpty()) {
                sentence = around(text, found.getFirst());
                masked = hidden(text, all.places(text), found.getFirst());
            }
        }
        places += (int) Masking.addresses(clipping).filter(here::spelledIn).count();
        clippings.add(new Clipped(
                clipping.id(),
                ruled.path(),
                Math.max(1, places),
                sentence,
                Discretion.words(everybody, clipping, masked)));
    }

    /** The same sentence of the text in which nobody is named any more: half a name at its edge would be masked by nothing. */
    private static String hidden(String text, List<Mask.Place> named, Mask.Place place) {
        StringBuilder hidden = new StringBuilder();
        int at = 0;
        int from = -1;
        int to = -1;
        for (Mask.Place one : named) {
            hidden.append(text, at, Math.max(at, one.start()));
            boolean here = one.start() < place.end() && place.start() < one.end();
            from = here && from < 0 ? hidden.length() : from;
            hidden.append(Protection.WITHHELD);
            to = here ? hidden.length() : to;
            at = one.end();
        }
        hidden.append(text, at, text.length());
        return from < 0 ? Protection.WITHHELD : around(hidden.toString(), new Mask.Place(from, to));
    }

    private static List<String> texts(Clipping clipping) {
        Stream<@Nullable String> single = Stream.of(
                clipping.title(),
                clipping.body().text(),
                clipping.poster(),
                clipping.series() == null ? null : clipping.series().title(),
                clipping.credit() == null ? null : clipping.credit().printed());
        return Stream.of(
                        single,
                        clipping.byline().stream(),
                        clipping.categories().stream(),
                        clipping.images().stream().map(image -> image.alt()),
                        clipping.related().stream().map(link -> link.label()))
                .<@Nullable String>flatMap(part -> part)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The sentence, or of a long one the words that stand nearest. */
    private static String around(String text, Mask.Place place) {
        int from = place.start();
        while (from > 0 && place.start() - from < LONGEST / 2 && !isEnd(text, from - 1)) {
            from--;
        }
        int to = place.end();
        while (to < text.length() && to - from < LONGEST && !isEnd(text, to)) {
            to++;
        }
        boolean begins = from == 0 || isEnd(text, from - 1);
        boolean ends = to == text.length() || isEnd(text, to);
        from = begins ? from : nextWord(text, from, place.start());
        to = ends ? Math.min(text.length(), to + 1) : lastWord(text, place.end(), to);
        return (begins ? "" : CUT) + text.substring(from, to).strip() + (ends ? "" : CUT);
    }

    private static int nextWord(String text, int from, int before) {
        for (int at = from; at < before; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return before;
    }

    private static int lastWord(String text, int behind, int to) {
        for (int at = to - 1; at > behind; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return behind;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == '!' || c == '?';
        return c == '\n'
                || c == '。'
                || (stop
                        && (at + 1 == text.length() || text.charAt(at + 1) == ' ')
                        && at > 2
                        && text.charAt(at - 2) != ' ');
    }
}
