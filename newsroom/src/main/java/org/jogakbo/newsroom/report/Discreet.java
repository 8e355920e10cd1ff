package org.jogakbo.newsroom.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.walk.safety.Discretion;
import org.jspecify.annotations.Nullable;

/**
 * Through this goes every line that a command prints: from the moment an archive is opened, nobody whom it protects is named, whatever was put
 * into the line: a title, a file's name, an address, what an exception says. For one thread.
 */
public final class Discreet {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private @Nullable Discretion discretion;

    /** From now on, nobody whom this archive protects is named. */
    public void heed(Discretion archive) {
        discretion = archive;
    }

    /** A line as it may be printed; JSON stays JSON. */
    String line(String line) {
        Discretion heeded = discretion;
        if (heeded == null) {
            return line;
        }
        if (line.startsWith("{")) {
            try {
                return masked(JSON.readTree(line), heeded).toString();
            } catch (JsonProcessingException _) {
                return heeded.line(line);
            }
        }
        return heeded.line(line);
    }

    private static JsonNode masked(JsonNode node, Discretion heeded) {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(heeded.line(text.textValue()));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, masked(array.get(i), heeded));
                }
                yield array;
            }
            case ObjectNode object -> {
                object.properties().forEach(member -> member.setValue(masked(member.getValue(), heeded)));
                yield object;
            }
            default -> node;
        };
    }

    /** Whether nobody can tell who is protected: then no title and no input may be shown. */
    boolean isLocked() {
        Discretion heeded = discretion;
        return heeded != null && heeded.isLocked();
    }

    /** Words of a clipping, in which its own way of naming people is known; locked, nothing of them. */
    @Nullable
    String words(Clipping clipping, @Nullable String words) {
        Discretion heeded = discretion;
        return heeded == null || words == null ? words : heeded.isLocked() ? null : heeded.words(clipping, words);
    }

    /** What a person calls a clipping by: its title, or, locked, its id. */
    String title(Clipping clipping) {
        String title = words(clipping, clipping.title());
        return title == null ? clipping.id().value() : title;
    }
}
