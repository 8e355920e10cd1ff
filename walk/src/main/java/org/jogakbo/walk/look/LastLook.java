package org.jogakbo.walk.look;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCodec;
import org.jogakbo.protection.leak.Find;
import org.jogakbo.protection.leak.LeakScanner;
import org.jogakbo.protection.leak.Place;
import org.jogakbo.protection.leak.Places;
import org.jogakbo.protection.leak.SecondLook;
import org.jogakbo.protection.person.Person;

/**
 * The last look at a clipping that the guard let through. What the mask's own proof finds stays private; what the second look finds is held until an
 * editor allows that find in that text. For one batch and one thread.
 */
public final class LastLook {
    /** A find, and the digests by which it is known when it is allowed. */
    public record Held(Find find, String digest, String words) {}

    private static final String PROOF = "The leak check found a protected name in its public form, so it stays private."
            + " Mask the words that hold it (rule ID --mask WORDS), or give that spelling as an alias (person alias add). Please"
            + " report this as in SECURITY.md.";

    private final Catalog catalog;
    private final UnaryOperator<String> secret;
    private final LeakScanner proof;
    private final SecondLook look;

    /** @param secret digests that nobody without the archive's key can make */
    public LastLook(Catalog catalog, UnaryOperator<String> secret, List<Person> persons) {
        this.catalog = catalog;
        this.secret = secret;
        this.proof = Judges.proof(persons);
        this.look = new SecondLook(persons);
    }

    /**
     * Why it must not become public as it is; empty when it may.
     *
     * @param maskedHere the words that an editor masks in it
     * @param standing false finds that an editor lets stand in it
     */
    public Optional<String> objection(
            Clipping clipping, List<String> maskedHere, List<String> standing, PublicClipping shown) {
        if (!proof.scan("a clipping", besides(standing, shown)).isEmpty()) {
            return Optional.of(PROOF);
        }
        List<Held> held = held(clipping, maskedHere, standing, shown);
        return held.isEmpty() ? Optional.empty() : Optional.of(sentence(clipping.id(), held));
    }

    /** What the second look holds it for, without what was allowed. */
    public List<Held> held(Clipping clipping, List<String> maskedHere, List<String> standing, PublicClipping shown) {
        if (look.isIdle() && maskedHere.isEmpty()) {
            return List.of();
        }
        List<Place> places = Places.of(shown);
        List<Find> finds = look.finds(places, () -> look.named(Places.of(clipping)), maskedHere);
        if (finds.isEmpty()) {
            return List.of();
        }
        Set<String> allowed = new HashSet<>();
        catalog.allowances(clipping.id()).forEach(one -> allowed.add(one.find()));
        String text =
                Digest.of(places.toString().getBytes(StandardCharsets.UTF_8)).hex();
        List<Held> held = new ArrayList<>();
        for (Find find : finds) {
            String digest = secret.apply(String.join(
                    "\n",
                    clipping.id().value(),
                    text,
                    Long.toString(find.person()),
                    find.place(),
                    find.context(),
                    find.words()));
            if (!allowed.contains(digest) && !standing.contains(find.words().strip())) {
                held.add(new Held(find, digest, words(secret, find)));
            }
        }
        return held;
    }

    private static String besides(List<String> standing, PublicClipping shown) {
        String text = new String(PublicCodec.encode(shown), StandardCharsets.UTF_8);
        for (String words : standing) {
            text = text.replace(words, "");
        }
        return text;
    }

    /** By what an allowed find is known wherever the same words stand: in lists, feeds, other pages. */
    static String words(UnaryOperator<String> secret, Find find) {
        return secret.apply(find.person() + "\n" + find.words().strip());
    }

    private static String sentence(ClippingId id, List<Held> held) {
        StringBuilder sentence = new StringBuilder("Held: the second look finds ");
        for (int n = 0; n < held.size(); n++) {
            sentence.append(n == 0 ? "" : "; ")
                    .append(n + 1)
                    .append(". ")
                    .append(held.get(n).find().told());
        }
        return sentence.append(". Mask it (rule ")
                .append(id.value())
                .append(" --mask \"…\"), or, if it is nobody's name, allow it: leakcheck --allow ")
                .append(id.value())
                .append('.')
                .toString();
    }
}
