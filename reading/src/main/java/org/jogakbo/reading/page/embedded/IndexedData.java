package org.jogakbo.reading.page.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Data laid flat, as Nuxt and Astro write it: one list, in which objects and lists name their parts by their place in it. Put together
 * again, each part where it is named first, so that what names itself ends.
 */
final class IndexedData {
    private static final int MAX_DEPTH = 100;
    private static final int SHORTEST = 8;

    private final JsonNode flat;
    private final boolean[] placed;

    private IndexedData(JsonNode flat) {
        this.flat = flat;
        this.placed = new boolean[flat.size()];
    }

    /** Whether the first entries that hold parts name them by number only. */
    static boolean isIndexed(JsonNode root) {
        if (!root.isArray() || root.size() < SHORTEST || !root.get(0).isContainerNode()) {
            return false;
        }
        for (JsonNode part : root.get(0)) {
            if (!part.isInt() && !part.isTextual()) {
                return false;
            }
        }
        return root.get(0).size() > 0;
    }

    static JsonNode resolve(JsonNode root) {
        return new IndexedData(root).at(0, 0);
    }

    private JsonNode at(int index, int depth) {
        if (index < 0 || index >= placed.length || depth > MAX_DEPTH) {
            return MissingNode.getInstance();
        }
        JsonNode node = flat.get(index);
        if (node.isContainerNode() && placed[index]) {
            return MissingNode.getInstance();
        }
        placed[index] = true;
        if (node.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            node.forEach(part -> list.add(part(part, depth)));
            return list;
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(entry -> object.set(entry.getKey(), part(entry.getValue(), depth)));
            return object;
        }
        return node;
    }

    private JsonNode part(JsonNode named, int depth) {
        JsonNode part = named.isInt() ? at(named.intValue(), depth + 1) : named;
        return part.isMissingNode() ? JsonNodeFactory.instance.nullNode() : part;
    }
}
