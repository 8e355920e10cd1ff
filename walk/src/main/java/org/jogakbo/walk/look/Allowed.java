package org.jogakbo.walk.look;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jogakbo.clipping.Slug;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.Catalog.Allowance;
import org.jogakbo.keeping.identity.Register;
import org.jogakbo.protection.leak.Find;

/**
 * What editors let stand in something public though it looks like a protected name: finds of the second look that they allowed, and false finds
 * that their rulings name. The same words stand in lists, feeds and other pages, too. Immutable; safe for any thread.
 */
public final class Allowed {
    private final UnaryOperator<String> secret;
    private final Set<String> finds;
    private final Set<String> words;

    private Allowed(UnaryOperator<String> secret, Set<String> finds, Set<String> words) {
        this.secret = secret;
        this.finds = Set.copyOf(finds);
        this.words = Set.copyOf(words);
    }

    /**
     * @param secret digests that nobody without the archive's key can make
     * @throws org.jogakbo.keeping.identity.SealedException when a ruling is sealed and the key is missing
     */
    public static Allowed of(Catalog catalog, Register register, UnaryOperator<String> secret) {
        Set<String> finds = new HashSet<>();
        catalog.allowances().stream().map(Allowance::words).forEach(finds::add);
        Set<String> words = new HashSet<>();
        catalog.eachClipping(ruled -> {
            Ruling ruling = ruled.ruling();
            if (ruled.path() != null
                    && ruling != null
                    && register.open(ruled.clipping().id(), ruling) instanceof Ruling.Redact(Redaction redaction)) {
                redaction.allowed().forEach(word -> forms(word, words));
            }
        });
        return new Allowed(secret, finds, words);
    }

    /** As it is printed, as an index keeps it, and as an address spells it. */
    private static void forms(String word, Set<String> forms) {
        forms.add(word);
        forms.add(word.toLowerCase(Locale.ROOT));
        String slug = Slug.ofName(word);
        if (!slug.isEmpty()) {
            forms.add(slug);
        }
    }

    boolean allows(Find find) {
        return words.contains(find.words().strip())
                || (!finds.isEmpty() && finds.contains(LastLook.words(secret, find)));
    }

    /** Whether this place of a text lies within words that a ruling lets stand. */
    boolean allows(CharSequence text, int start, int end) {
        return words.stream().anyMatch(form -> {
            int from = Math.max(0, end - form.length());
            int to = Math.min(text.length(), start + form.length());
            return form.length() >= end - start
                    && text.subSequence(from, to).toString().contains(form);
        });
    }
}
