package org.jogakbo.intake.container.wacz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.container.record.HeadBytes;

/**
 * Where a crawl's web pages lie: the lines of its CDXJ index, plain or in ZipNum's gzip blocks, of which only those are kept that may be a
 * page. For one thread.
 */
final class CdxIndex {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_LINE = 1 << 20;

    private final Map<String, TreeSet<Long>> offsets = new HashMap<>();
    private int lines;

    /** Whether a member is an index; the {@code .idx} beside a ZipNum index only says where its blocks begin. */
    static boolean isIndex(String name) {
        return name.startsWith("indexes/") && name.matches(".*\\.(cdxj?|cdxj?\\.gz)");
    }

    /**
     * Adds an index.
     *
     * @return whether it was read to its end, and every line made sense
     */
    boolean add(String name, InputStream bytes, Bounds bounds) {
        try {
            InputStream in = new BufferedInputStream(name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes);
            boolean sound = true;
            for (byte[] line = HeadBytes.line(in, LONGEST_LINE);
                    line.length > 0;
                    line = HeadBytes.line(in, LONGEST_LINE)) {
                sound &= ++lines <= bounds.members() && line(new String(line, StandardCharsets.UTF_8).strip());
            }
            return sound;
        } catch (IOException damaged) {
            return false;
        }
    }

    private boolean line(String line) throws IOException {
        int brace = line.indexOf('{');
        if (brace < 0) {
            return line.isEmpty() || line.startsWith("!");
        }
        JsonNode entry = JSON.readTree(line.substring(brace));
        String offset = entry.path("offset").asText("");
        String file = entry.path("filename").asText("");
        if (file.isEmpty() || !offset.matches("\\d{1,15}")) {
            return false;
        }
        TreeSet<Long> known = offsets.computeIfAbsent(file, _ -> new TreeSet<>());
        if (mayBePage(entry)) {
            known.add(Long.parseLong(offset));
        }
        return true;
    }

    /** What the record itself says counts; the index only spares reading pictures. */
    private static boolean mayBePage(JsonNode entry) {
        String mime = entry.path("mime").asText("");
        String status = entry.path("status").asText("200");
        boolean html = mime.isEmpty() || mime.contains("html") || mime.equals("unk") || mime.equals("-");
        return mime.equals("warc/revisit")
                || (html && (status.equals("200") || status.equals("-") || status.isEmpty()));
    }

    /** Where the pages of a WARC file begin, in order; none when the index says nothing of the file. */
    long[] offsets(String file) {
        return offsets.getOrDefault(file, new TreeSet<>()).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }
}
