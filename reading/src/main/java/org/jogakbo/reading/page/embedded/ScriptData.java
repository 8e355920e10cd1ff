package org.jogakbo.reading.page.embedded;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The data that scripts hold: JSON in an element of its own, JSON that a script assigns, JSON and texts in a script's string literals.
 * Scripts are not run, and what cannot be parsed is skipped.
 */
final class ScriptData {
    private static final int MAX_SCRIPTS = 400;
    private static final int MAX_TOTAL = 12_000_000;
    private static final int SHORTEST = 300;
    /** In a script that holds a part of a row stream. */
    private static final String ROWS = "__next_f";

    private static final int MAX_TRIES = 12;
    private static final Pattern ASSIGNED = Pattern.compile("[=(:]\\s{0,8}(?=[{\\[]\\s{0,40}[\"{\\[])");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxStringLength(4_000_000)
                            .maxDocumentLength(MAX_TOTAL)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build())
            .build();

    private final List<JsonNode> roots = new ArrayList<>();
    private final StringBuilder stream = new StringBuilder();
    private int total;

    private ScriptData() {}

    /** Of scripts that hold a text of at least so many characters, as far as their own length tells. */
    static List<JsonNode> roots(List<Element> scripts, int atLeast) {
        ScriptData data = new ScriptData();
        int shortest = Math.max(SHORTEST, atLeast);
        for (Element script : scripts.subList(0, Math.min(MAX_SCRIPTS, scripts.size()))) {
            String text = script.data();
            boolean enough = text.length() >= shortest || (text.length() >= SHORTEST && text.contains(ROWS));
            if (enough && (data.total += text.length()) <= MAX_TOTAL) {
                data.read(text, script.attr("type").toLowerCase(Locale.ROOT));
            }
        }
        RowStream.read(data.stream.toString(), data::json);
        return data.roots;
    }

    private void read(String text, String type) {
        if (type.contains("ld+json")) {
            return;
        }
        boolean parsed = type.contains("json") ? json(bare(text)) : assigned(text);
        if (!parsed) {
            literals(text);
        }
    }

    /** Without the comment marks that some put around data. */
    private static String bare(String text) {
        int from = 0;
        while (from < text.length() && "{[".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        return text.substring(from);
    }

    private boolean json(String text) {
        JsonNode root = parse(text);
        if (root != null) {
            roots.add(IndexedData.isIndexed(root) ? IndexedData.resolve(root) : root);
        }
        return root != null;
    }

    private boolean assigned(String text) {
        Matcher start = ASSIGNED.matcher(text);
        boolean any = false;
        int from = 0;
        for (int tries = 0; tries < MAX_TRIES && start.find(from); tries++) {
            try (JsonParser parser = JSON.createParser(from(text, start.end()))) {
                JsonNode root = JSON.readTree(parser);
                from = start.end() + (int) Math.max(1, parser.currentLocation().getCharOffset());
                if (root.size() > 0 && from - start.end() >= SHORTEST) {
                    roots.add(root);
                    any |= !text.startsWith("push(", Math.max(0, start.start() - 4));
                }
            } catch (IOException notJson) {
                from = start.end();
            }
        }
        return any;
    }

    /** The text from there on, without a copy of it. */
    private static Reader from(String text, int start) throws IOException {
        Reader reader = new StringReader(text);
        long skipped = reader.skip(start);
        assert skipped == start;
        return reader;
    }

    /** Long string literals: JSON, parts of a row stream, or texts. */
    private void literals(String text) {
        boolean rows = text.contains(ROWS);
        for (String literal : Literals.of(text, rows ? 1 : SHORTEST)) {
            if (rows) {
                stream.append(literal);
            } else if (literal.startsWith("{") || literal.startsWith("[")) {
                json(literal);
            } else {
                roots.add(TextNode.valueOf(literal));
            }
        }
    }

    private static @Nullable JsonNode parse(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonNode root = JSON.readTree(parser);
            return root == null || root.isMissingNode() ? null : root;
        } catch (IOException broken) {
            return null;
        }
    }
}
