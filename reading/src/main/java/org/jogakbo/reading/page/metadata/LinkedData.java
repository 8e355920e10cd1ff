package org.jogakbo.reading.page.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Reads JSON-LD as pages hold it: objects, arrays, {@code @graph}s, references by {@code @id}, and the usual damage (comments around it,
 * trailing commas, raw line breaks). What cannot be parsed is skipped. Depth and size are bounded by the parser.
 *
 * @see <a href="https://schema.org/Article">schema.org/Article</a>
 */
public final class LinkedData {
    private static final int MAX_NODES = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxStringLength(2_000_000)
                            .maxDocumentLength(8_000_000)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .build())
            .build();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private int nodes;

    private LinkedData() {}

    /** The article these scripts describe: the one at {@code url} if several, else the one that says most. */
    public static Optional<LinkedArticle> article(List<Element> scripts, String url) {
        LinkedData data = new LinkedData();
        scripts.forEach(script -> data.read(script.data()));
        LinkedNode reader = new LinkedNode(data.byId);
        return data.articles.stream()
                .map(reader::article)
                .reduce((best, next) -> rank(next, url) > rank(best, url) ? next : best);
    }

    private static int rank(LinkedArticle article, String url) {
        int rank = article.headline().isEmpty() ? 0 : 4;
        rank += article.published().isEmpty() ? 0 : 2;
        rank += article.authors().isEmpty() ? 0 : 1;
        rank += article.body().isEmpty() ? 0 : 2;
        return rank + (!url.isEmpty() && sameAddress(article.url(), url) ? 8 : 0);
    }

    private static boolean sameAddress(String one, String other) {
        return !one.isEmpty() && tail(one).equals(tail(other));
    }

    private static String tail(String address) {
        String bare = address.replaceFirst("[?#].*$", "").replaceFirst("^https?://[^/]*", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private void read(String script) {
        try {
            collect(JSON.readTree(bare(script)));
        } catch (JsonProcessingException broken) {
            // Damaged linked data says nothing; the page's other signs are read all the same.
        }
    }

    /** Without the comment or CDATA marks that old templates put around scripts. */
    private static String bare(String script) {
        String text = script.strip();
        int from = 0;
        while (from < text.length() && "{[".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        return text.substring(from);
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && nodes++ < MAX_NODES) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                JsonNode id = node.get("@id");
                if (id != null && id.isTextual() && node.size() > 1) {
                    byId.merge(id.textValue(), node, (a, b) -> b.size() > a.size() ? b : a);
                }
                if (LinkedNode.isArticle(node)) {
                    articles.add(node);
                }
            }
            if (node.isContainerNode()) {
                node.forEach(child -> {
                    if (child.isContainerNode()) {
                        open.add(child);
                    }
                });
            }
        }
    }
}
