package org.jogakbo.protection.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An invented person.
 *
 * @param id culture and number
 * @param forms what an editor gives: the name, then what only a human can know
 */
record Invention(String id, String culture, String script, List<String> forms, List<Spelling> spellings) {
    /** From the folder of a module, which is where tests run. */
    static final Path FOLDER = Path.of("src/test/resources/org/jogakbo/protection/world");

    Invention {
        forms = List.copyOf(forms);
    }

    /** Everybody, culture by culture. */
    static List<Invention> all() throws IOException {
        List<Invention> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                read(file, all);
            }
        }
        return List.copyOf(all);
    }

    private static void read(Path file, List<Invention> all) throws IOException {
        String culture = file.getFileName().toString().replace(".tsv", "");
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("person\t")) {
                String[] cells = line.split("\t", -1);
                all.add(new Invention(
                        cells[1], culture, cells[2], List.of(cells[3].split(" \\| ")), new ArrayList<>()));
            } else {
                all.getLast().spellings().add(Spelling.parse(line));
            }
        }
    }

    /** The full form that a clipping in this language prints: what stands first in the data. */
    String full(String language) {
        return spellings.stream()
                .filter(one -> one.language().equals(language) && !one.part())
                .map(Spelling::printed)
                .findFirst()
                .orElse(forms.getFirst());
    }

    /** Sentences by language, with a place for a name. */
    static Map<String, List<String>> frames() throws IOException {
        Map<String, List<String>> frames = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("frames.txt"))) {
            List<String> cells = List.of(line.split("\\|"));
            frames.put(cells.getFirst(), cells.subList(1, cells.size()));
        }
        return frames;
    }
}
