package org.jogakbo.newsroom.report.person;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jogakbo.keeping.catalog.KeptPerson;
import org.jogakbo.newsroom.report.ReadingJson;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.walk.Publication.Foreseen;
import org.jogakbo.walk.people.Places;
import org.jogakbo.walk.people.Understood;
import org.jspecify.annotations.Nullable;

/** A person as a JSON line, for programs. */
public final class PersonLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PersonLine() {}

    /** What may be shown without the key. */
    public static ObjectNode of(KeptPerson card) {
        return JSON.createObjectNode()
                .put("id", card.id())
                .put("protect", card.level().label())
                .put("as", card.as());
    }

    /** Everything, names and all. */
    public static ObjectNode of(Person person) {
        ObjectNode line = rule(person);
        person.names().forEach(line.putArray("names")::add);
        person.relatives().forEach(line.putArray("relatives")::add);
        person.details().forEach(line.putArray("details")::add);
        ArrayNode hints = line.putArray("hints");
        person.hints()
                .forEach(hint -> hints.addObject()
                        .put("form", hint.form())
                        .put("family", hint.family())
                        .put("given", hint.given()));
        return kept(line, person);
    }

    /** The rule, and whether the person stands anywhere; without names. */
    public static ObjectNode of(Person person, boolean stands) {
        return rule(person).put("stands", stands);
    }

    private static ObjectNode rule(Person person) {
        return JSON.createObjectNode()
                .put("id", person.id())
                .put("protect", person.protection().level().label())
                .put("as", person.protection().as());
    }

    private static ObjectNode kept(ObjectNode line, Person person) {
        Protection rule = person.protection();
        return line.put("reason", rule.reason())
                .put("by", rule.decidedBy())
                .put("decided", text(rule.decidedAt()))
                .put("review", text(rule.review()));
    }

    /** The same with how forms are understood, where the person stands, and what changed. */
    public static String of(Told told, boolean done) {
        ObjectNode line = told.names() ? of(told.person()) : rule(told.person());
        understood(told.understood(), line.putArray("understood"));
        stands(told, line.putObject("stands"));
        changing(told, line.putArray("changes"));
        return line.put("pages", told.pages()).put("done", done).toString();
    }

    private static void understood(List<Understood> forms, ArrayNode array) {
        for (Understood form : forms) {
            ArrayNode readings = array.addObject()
                    .put("kind", ReadingJson.label(form.kind()))
                    .put("form", form.form())
                    .put("word", form.word())
                    .putArray("readings");
            for (Understood.Reading reading : form.readings()) {
                ObjectNode one =
                        readings.addObject().put("family", reading.family()).put("given", reading.given());
                reading.titles().forEach(one.putArray("titles")::add);
                reading.nicknames().forEach(one.putArray("nicknames")::add);
                reading.suffixes().forEach(one.putArray("suffixes")::add);
                one.put("script", reading.script())
                        .put("order", reading.order())
                        .put("sure", reading.sure());
            }
        }
    }

    private static void stands(Told told, ObjectNode node) {
        Places.Found stands = told.stands();
        node.put("places", stands.places())
                .put("clippings", stands.clippings().size())
                .put("public", stands.published());
        ArrayNode sentences = node.putArray("sentences");
        stands.clippings().stream()
                .limit(Places.MOST_SENTENCES)
                .forEach(one -> sentences
                        .addObject()
                        .put("clipping", one.clipping().value())
                        .put("path", text(one.path()))
                        .put("places", one.places())
                        .put("sentence", told.sentence(one)));
    }

    private static void changing(Told told, ArrayNode array) {
        Map<String, Integer> places = told.places();
        for (Foreseen page : told.changing()) {
            array.addObject()
                    .put("clipping", page.clipping().value())
                    .put("path", page.now().toString())
                    .put("then", text(page.then().orElse(null)))
                    .put("places", places.getOrDefault(page.clipping().value(), 0));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
