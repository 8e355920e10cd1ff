package org.jogakbo.walk.people;

import java.util.List;
import org.jogakbo.naming.form.GivenName;
import org.jogakbo.naming.form.Reading;
import org.jogakbo.protection.person.Hint;
import org.jspecify.annotations.Nullable;

/** The ways in which a form of a name may be understood, as {@code naming} sees them. */
final class Readings {
    private Readings() {}

    /** Every reading of the form, then of each second form that it holds. */
    static List<Understood.Reading> of(String form, @Nullable Hint hint) {
        return GivenName.of(form, hint == null ? null : hint.family(), hint == null ? null : hint.given())
                .all()
                .map(Readings::reading)
                .toList();
    }

    private static Understood.Reading reading(Reading reading) {
        return new Understood.Reading(
                reading.family(),
                String.join(" ", reading.given()),
                reading.titles(),
                reading.nicknames(),
                reading.suffixes(),
                reading.script(),
                order(reading.order()),
                reading.sure());
    }

    private static String order(Reading.Order order) {
        return switch (order) {
            case GIVEN_FIRST -> "given name first";
            case FAMILY_FIRST -> "family name first";
            case ONE_WORD -> "";
        };
    }
}
