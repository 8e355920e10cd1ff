package org.jogakbo.naming.spelling;

/** What a form of a name is, which decides where in a text it counts. */
public enum Shape {
    /** Latin letters: the family's name, then the given one. */
    FAMILY_FIRST(false),
    /** Latin letters: the given name, then the family's. */
    GIVEN_FIRST(false),
    /** The family's name and the initials of the given one: {@code Min H.R.} */
    FAMILY_INITIALS(false),
    /** The same the other way round: {@code H.R. Min}. */
    INITIALS_FAMILY(false),
    /** Words in any script but Hangul, exactly as given. */
    WORDS(false),
    /** Words and figures exactly as given, whatever signs stand between them. */
    PHRASE(false),
    /** The same, given without a capital. */
    SMALL_PHRASE(false),
    /** The digits of a number, however they are grouped; the country's code and a leading 0 may stand before them. */
    NUMBER(false),
    /** A single Latin word that was derived from a given one. */
    DERIVED_WORD(false),
    /** Hangul: family and given name, or a word as given. */
    HANGUL(false),
    /** Given and family name of any script that prints spaces; what stands between them is left open at the seam. */
    FORENAME_SURNAME(false),
    /** The same the other way round, perhaps with a comma. */
    SURNAME_FORENAME(false),
    /** Family name and syllables of the given one of which some are initials: {@code Kim Y. Su}. */
    ABBREVIATED(false),
    /** The family's name alone, of any script that prints spaces. */
    SURNAME(true),
    /** A given name or nickname alone, likewise. */
    FORENAME(true),
    /** The family's name alone, in Latin letters. */
    FAMILY(true),
    /** The given name alone, in Latin letters. */
    GIVEN(true),
    /** The family's name and one initial; and the other way round. */
    FAMILY_INITIAL(true),
    INITIAL_FAMILY(true),
    /** {@code 민} in {@code 민 씨}. */
    HANGUL_FAMILY(true),
    /** {@code 해량} alone. */
    HANGUL_GIVEN(true),
    /** Every initial and nothing else: {@code KYS}. */
    INITIALS(true);

    private final boolean contextual;

    Shape(boolean contextual) {
        this.contextual = contextual;
    }

    /** Whether it counts only in a clipping that also prints the full name. */
    public boolean contextual() {
        return contextual;
    }
}
