package org.jogakbo.publishing.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, read strictly. */
record Asked(Map<String, String> query) {
    /** A parameter that cannot be what it says. */
    static final class Nonsense extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Nonsense(String message) {
            super(message);
        }
    }

    Asked {
        query = Map.copyOf(query);
    }

    @Nullable
    String text(String name) {
        String value = query.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    int number(String name, int unless, int most) {
        String value = text(name);
        if (value == null) {
            return unless;
        }
        if (!value.matches("[1-9][0-9]{0,6}") || Integer.parseInt(value) > most) {
            throw new Nonsense("'" + name + "' is a number from 1 to " + most + ".");
        }
        return Integer.parseInt(value);
    }

    @Nullable
    Integer year() {
        String value = text("year");
        if (value == null) {
            return null;
        }
        if (!value.matches("[0-9]{4}")) {
            throw new Nonsense("'year' has four digits.");
        }
        return Integer.valueOf(value);
    }

    /** Refuses a parameter that means nothing, so that a typing error is no silent "everything". */
    Asked only(String... names) {
        for (String name : query.keySet()) {
            if (!List.of(names).contains(name)) {
                throw new Nonsense("There is no parameter '" + name + "'; there is: " + String.join(", ", names) + ".");
            }
        }
        return this;
    }
}
