package org.jogakbo.naming.form;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name as an editor types it, understood: {@code Capt. Min Haeryang}, {@code Weir, Ida}, {@code Kim Young-su (김영수)}. Show {@link
 * #chosen} to the editor, who may correct it with hints; look for the name with {@link NameForms}. Pure; safe
 * for any thread.
 *
 * @param given as typed
 * @param readings how it may be understood, the likeliest first; none when it holds no letter and no digit, and so can match nothing
 * @param others second forms of the same name, which stood in brackets, behind a slash or behind {@code alias}
 */
public record GivenName(String given, List<Reading> readings, List<GivenName> others) {
    public GivenName {
        readings = List.copyOf(readings);
        others = List.copyOf(others);
    }

    /**
     * Never fails, whatever is typed.
     *
     * @param family which words are the family's name, when the editor says so; null otherwise
     * @param forename likewise the given name
     */
    public static GivenName of(String given, @Nullable String family, @Nullable String forename) {
        String plain = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (!canMatch(plain)) {
            return new GivenName(given, List.of(), List.of());
        }
        Splitting split = Splitting.of(plain);
        List<Reading> readings = new Understanding(split.nicknames(), family, forename).of(split.rest());
        List<GivenName> others = split.others().stream()
                .map(GivenName::of)
                .filter(other -> !other.readings.isEmpty())
                .toList();
        return new GivenName(given, readings, others);
    }

    public static GivenName of(String given) {
        return of(given, null, null);
    }

    /** Whether a text can hold it at all: it has a letter or a digit. */
    public static boolean canMatch(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The likeliest reading. */
    public Reading chosen() {
        return readings.getFirst();
    }

    /** Every reading of every form. */
    public Stream<Reading> all() {
        return Stream.concat(readings.stream(), others.stream().flatMap(GivenName::all));
    }
}
