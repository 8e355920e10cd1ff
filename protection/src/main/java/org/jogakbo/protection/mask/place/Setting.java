package org.jogakbo.protection.mask.place;

import java.util.HashSet;
import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;

/**
 * What the texts of one clipping tell about words: which stand in small letters somewhere, and which stand as a given name beside a family
 * name, within a sentence. Filled while a clipping is looked through, then only read.
 */
public final class Setting {
    public static final Setting NONE = new Setting();

    private final Set<String> small = new HashSet<>();
    private final Set<String> bearers = new HashSet<>();

    /** Notes the words of a text that begin with a small letter. */
    public void note(FoldedText text) {
        for (int at = 0; at < text.length(); ) {
            String word = text.wordFrom(at);
            if (!text.isCapital(at) && word.length() > 1) {
                small.add(word);
            }
            at += word.length();
        }
    }

    /** Notes another bearer of a family name, by the given name. */
    public void bearer(String given) {
        bearers.add(given);
    }

    boolean isSmallElsewhere(String word) {
        return small.contains(word);
    }

    boolean isBearer(String given) {
        return bearers.contains(given);
    }
}
