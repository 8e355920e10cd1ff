package org.jogakbo.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jogakbo.naming.spelling.Printed;
import org.jogakbo.publishing.Answer;
import org.jogakbo.publishing.Ask;
import org.jogakbo.publishing.Site;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That it also takes the same time is measured by {@code bench/figures}. */
@DisplayName("Searching for somebody protected")
class SearchTellsNothingTest {
    private static final int PAIRS = 8;
    private static final int SPELLINGS = 40;
    private static final List<String> WAYS = List.of("/search", "/ko/search", "/api/v1/search");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void is_answered_as_where_nobody_has_that_name() throws IOException {
        int asked = 0;
        List<String> differences = new ArrayList<>();
        for (long shape = 1; shape <= PAIRS; shape++) {
            PrivateState here = new PrivateState(folder.resolve("here-" + shape), shape, 2 * shape);
            PrivateState elsewhere = new PrivateState(folder.resolve("elsewhere-" + shape), shape, 2 * shape + 1);
            try (Archive one = InMemory.archive(folder, here.clock());
                    Archive other = InMemory.archive(folder, elsewhere.clock())) {
                here.enact(one);
                elsewhere.enact(other);
                for (String query : queries(here.names())) {
                    asked++;
                    if (!answers(one, query).equals(answers(other, query))) {
                        differences.add(query);
                    }
                }
            }
        }
        assertEquals(List.of(), differences);
        assertTrue(asked >= 500, "asked " + asked);
    }

    /** Each name as it is given, as it may be printed, as a phrase, and in part. */
    private static Set<String> queries(List<String> names) {
        Set<String> queries = new LinkedHashSet<>();
        for (String name : names) {
            queries.addAll(List.of(name, '"' + name + '"', name.substring(1), name.substring(0, 2)));
            Printed.of(name).stream().sorted().limit(SPELLINGS).forEach(queries::add);
        }
        return queries;
    }

    private static List<String> answers(Archive archive, String query) {
        Site site = new Site(archive.store(), archive.publicIndex(), PrivateState.SETTINGS);
        return WAYS.stream()
                .map(way -> {
                    Answer answer = site.answer(new Ask(way, Map.of("q", query), null));
                    return answer.status() + " " + answer.contentType() + " " + new TreeMap<>(answer.headers())
                            + answer.text();
                })
                .toList();
    }
}
