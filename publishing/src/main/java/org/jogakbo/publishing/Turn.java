package org.jogakbo.publishing;

import java.time.YearMonth;
import java.util.Map;
import org.jogakbo.publishing.cloth.Fabric;
import org.jogakbo.publishing.page.Frame;
import org.jogakbo.publishing.page.Masthead;
import org.jogakbo.publishing.page.Place;
import org.jogakbo.publishing.words.Words;

/** One request on its way to its answer: the address understood, the language settled, the edition's fabric at hand. */
record Turn(
        Address address,
        Map<String, String> values,
        Map<String, String> query,
        Place place,
        Masthead masthead,
        Fabric fabric) {
    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("The route has no {" + name + "}");
        }
        return value;
    }

    int number(String name) {
        return Integer.parseInt(value(name));
    }

    YearMonth month() {
        return YearMonth.of(number("year"), number("month"));
    }

    /** The number of the page asked for, from 1. */
    int pageNumber() {
        return values.containsKey("n") ? number("n") : 1;
    }

    Words words() {
        return Words.in(place.language());
    }

    Frame frame(String title) {
        return Frame.of(place, masthead, fabric, title);
    }
}
