package org.jogakbo.walk.people;

import java.util.List;
import org.jogakbo.protection.person.Hint;
import org.jspecify.annotations.Nullable;

/** The ways in which a form of a name may be understood, as {@code naming} sees them. */
final class Readings {
    private Readings() {}

    static List<Understood.Reading> of(String form, @Nullable Hint hint) {
        String family = hint == null || hint.family() == null ? "" : hint.family();
        String given = hint == null || hint.given() == null ? "" : hint.given();
        return List.of(new Understood.Reading(
                family, given, List.of(), List.of(), List.of(), script(form), "", hint != null));
    }

    private static String script(String form) {
        return form.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> Character.UnicodeScript.of(letter).name())
                .findFirst()
                .orElse("COMMON");
    }
}
