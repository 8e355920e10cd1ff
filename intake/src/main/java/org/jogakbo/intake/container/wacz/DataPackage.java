package org.jogakbo.intake.container.wacz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jogakbo.intake.container.record.NamedDigest;
import org.jspecify.annotations.Nullable;

/**
 * A WACZ's papers, {@code datapackage.json} (WACZ 1.1.1, section 5.2): the digest of every file.
 *
 * @param digests by the path in the ZIP; a file whose digest is given in a way that is not known here is named with an empty one
 */
record DataPackage(Map<String, String> digests) {
    static final String NAME = "datapackage.json";
    static final String DIGEST = "datapackage-digest.json";
    static final DataPackage NONE = new DataPackage(Map.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static boolean isPaper(String name) {
        return name.equals(NAME) || name.equals(DIGEST);
    }

    static DataPackage parse(byte[] json) throws IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        JsonNode resources = JSON.readTree(json).path("resources");
        for (JsonNode resource : resources) {
            String path = resource.path("path").asText("");
            if (!path.isEmpty()) {
                digests.put(path, hash(resource));
            }
        }
        return new DataPackage(digests);
    }

    /** As the standard has it, or as its first draft had it. */
    private static String hash(JsonNode resource) {
        String drafted = resource.path("hashing").asText("") + ":"
                + resource.path("stats").path("hash").asText("");
        return resource.path("hash").asText(drafted);
    }

    @Nullable
    NamedDigest digest(String path) {
        return NamedDigest.parse(digests.getOrDefault(path, "")).orElse(null);
    }

    /** What is named and not there. */
    List<String> missing(ZipFile zip) {
        return digests.keySet().stream()
                .filter(path -> zip.getEntry(path) == null)
                .limit(100)
                .toList();
    }
}
