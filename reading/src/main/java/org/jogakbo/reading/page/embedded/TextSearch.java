package org.jogakbo.reading.page.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jogakbo.reading.page.map.Passage;

/**
 * Walks data once, from the leaves up, and notes every text: a long string, or a list of blocks whose strings of one name are the text.
 * The parser bounds the depth, so this may recurse.
 */
final class TextSearch {
    private static final int MAX_NODES = 300_000;
    private static final int LONG = 400;
    private static final double NEARLY_ALL = 0.7;
    private static final int MIN_TITLE = 8;

    /**
     * A text that was seen.
     *
     * @param key the name of its strings; empty for a single string
     * @param titled how many of the objects around it bear the article's title
     * @param alone whether no other text of the data is near as long
     */
    record Sighting(JsonNode node, String key, int weight, int titled, boolean alone) {}

    private final List<Sighting> sightings = new ArrayList<>();
    private final String title;
    private int nodes;

    TextSearch(String title) {
        String letters = Passage.letters(title);
        this.title = letters.length() < MIN_TITLE ? "" : letters;
    }

    void visit(JsonNode root) {
        visit(root, "", 0);
    }

    List<Sighting> sightings() {
        int most = sightings.stream().mapToInt(Sighting::weight).max().orElse(0);
        long near = sightings.stream().filter(one -> one.weight() * 3 > most).count();
        return sightings.stream()
                .map(one -> new Sighting(
                        one.node(), one.key(), one.weight(), one.titled(), near == 1 && one.weight() == most))
                .toList();
    }

    /** The running text below the node, by the names of the strings that hold it. */
    private Map<String, Integer> visit(JsonNode node, String key, int under) {
        if (++nodes > MAX_NODES) {
            return Map.of();
        }
        if (node.isTextual()) {
            return string(node, key, under);
        }
        if (!node.isContainerNode()) {
            return Map.of();
        }
        int titled = under + (isTitled(node) ? 1 : 0);
        Map<String, Integer> whole = new HashMap<>();
        List<Map<String, Integer>> parts = new ArrayList<>();
        int before = sightings.size();
        Iterator<String> names = node.fieldNames();
        for (JsonNode child : node) {
            Map<String, Integer> part = visit(child, names.hasNext() ? names.next() : key, titled);
            if (!part.isEmpty()) {
                parts.add(part);
                part.forEach((name, weight) -> whole.merge(name, weight, Integer::sum));
            }
        }
        blocks(node, whole, parts, titled, before);
        return whole;
    }

    private Map<String, Integer> string(JsonNode node, String key, int titled) {
        int weight = Prose.weight(node.textValue());
        if (weight >= LONG) {
            sightings.add(new Sighting(node, "", weight, titled, false));
        }
        return weight == 0 ? Map.of() : Map.of(key, weight);
    }

    /** Notes a list of blocks, unless one of them is nearly all of it or it is a list of articles. */
    private void blocks(
            JsonNode node, Map<String, Integer> whole, List<Map<String, Integer>> parts, int titled, int before) {
        if (parts.size() < 2 || (node.isObject() && !isMapOfLikes(node))) {
            return;
        }
        String key = whole.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        int weight = whole.getOrDefault(key, 0);
        int most =
                parts.stream().mapToInt(part -> part.getOrDefault(key, 0)).max().orElse(0);
        boolean articles = sightings.subList(before, sightings.size()).stream()
                .anyMatch(inner -> inner.titled() > titled || (titled == 0 && inner.weight() > LONG * 4));
        if (weight >= LONG && most < NEARLY_ALL * weight && !articles) {
            sightings.add(new Sighting(node, key, weight, titled, false));
        }
    }

    /** An object that is used as a list: its parts are objects with the same names in them. */
    private static boolean isMapOfLikes(JsonNode node) {
        Map<String, Integer> firsts = new HashMap<>();
        for (JsonNode part : node) {
            Iterator<String> names = part.fieldNames();
            if (names.hasNext()) {
                firsts.merge(names.next(), 1, Integer::sum);
            }
        }
        return node.size() > 3 && firsts.values().stream().anyMatch(count -> count * 2 > node.size());
    }

    /** Whether the object, or one directly in it, says the title of the article. */
    private boolean isTitled(JsonNode node) {
        if (title.isEmpty() || !node.isObject()) {
            return false;
        }
        for (JsonNode value : node) {
            if (says(value)) {
                return true;
            }
            if (value.isObject() && value.size() < 12) {
                for (JsonNode inner : value) {
                    if (says(inner)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean says(JsonNode value) {
        return value.isTextual()
                && value.textValue().length() < title.length() * 2 + 20
                && Passage.letters(value.textValue()).equals(title);
    }
}
