package org.jogakbo.protection.review;

import java.util.Locale;
import java.util.Objects;

/**
 * Something in a clipping that an editor should look at before it is released. A hint, found by cues; never a decision. Immutable.
 *
 * @param found the words, as they stand
 * @param sentence the sentence in which they stand, cut when it is very long
 * @param why a reason for people
 */
public record Suggestion(Kind kind, String found, String sentence, String why) {
    /** What was found. */
    public enum Kind {
        /** A name that the text itself says is not the real one, or withholds. */
        PSEUDONYM(2),
        /** Somebody named who has no rule yet. */
        PERSON(2),
        TELEPHONE(6),
        MAIL(4),
        STREET(6),
        BIRTH_DATE(5),
        /** A resident's registration number, or a passport's. */
        IDENTITY_NUMBER(8),
        /** Somebody under eighteen. */
        MINOR(5),
        /** Family still where they may be harmed. */
        FAMILY(6),
        /** The way on which somebody fled: places and days. */
        ROUTE(6);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        /** How much harm it may do, from 1 to 8; for sorting. */
        public int weight() {
            return weight;
        }

        /** As printed: {@code birth date}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Suggestion {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(found);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(why);
    }
}
