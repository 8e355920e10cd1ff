package org.jogakbo.newsroom.report.person;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jogakbo.protection.person.Person;
import org.jogakbo.walk.Publication.Foreseen;
import org.jogakbo.walk.people.Places;
import org.jogakbo.walk.people.Understood;
import org.jspecify.annotations.Nullable;

/**
 * All that is told of a person.
 *
 * @param understood the forms that may be shown, each as it is understood; empty where names were not asked for
 * @param stands where the person stands
 * @param changing the public pages that change, or changed, when a rule was loosened
 * @param pages how many public pages changed; null where nothing was done
 * @param names whether sentences are shown as printed
 */
public record Told(
        Person person,
        List<Understood> understood,
        Places.Found stands,
        List<Foreseen> changing,
        @Nullable Integer pages,
        boolean names) {
    public Told {
        understood = List.copyOf(understood);
        changing = List.copyOf(changing);
    }

    /** How many places of the person a clipping has. */
    Map<String, Integer> places() {
        return stands.clippings().stream()
                .collect(Collectors.toMap(one -> one.clipping().value(), Places.Clipped::places));
    }

    /** A sentence as it may be shown. */
    String sentence(Places.Clipped one) {
        return names ? one.sentence() : one.masked();
    }
}
