package org.jogakbo.newsroom.canary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The invented people of all cultures, from the data of the room protection, as canaries; and which pieces of their names tell. */
final class WorldPeople {
    private static final Path FOLDER = Path.of("../protection/src/test/resources/org/jogakbo/protection/world");
    private static final Pattern PIECE = Pattern.compile("\\{([^}]*)}");

    /** What a document's own language would take for markup. */
    private static final Pattern MARKUP = Pattern.compile(".*[\"&\\\\<>\\p{Cc}].*");

    private static final int TELLING = 5;

    /** Names that are words of the documents or of the pages. */
    private static final Set<String> WORDS = Set.of(
            "stone", "price", "grace", "faith", "brown", "young", "banks", "walker", "peter", "david", "james",
            "santos");

    /**
     * A person with everything that the data tell.
     *
     * @param around the words that stand around the name in its spellings
     */
    record One(String id, Canary canary, Set<String> pieces, Map<String, String> kinds, Set<String> around) {
        String culture() {
            return id.replaceFirst("-\\d+$", "");
        }
    }

    private WorldPeople() {}

    /** Everybody; the same order every time. What stands around the names of others, and may stay there, tells of nobody. */
    static List<One> all() throws IOException {
        List<One> all = read();
        Set<String> around = new HashSet<>();
        all.forEach(one -> around.addAll(one.around()));
        all.forEach(one -> one.pieces().removeAll(around));
        return all;
    }

    private static List<One> read() throws IOException {
        List<One> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                List<String[]> rows = new ArrayList<>();
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split("\t", -1);
                    if (cells[0].equals("person") && !rows.isEmpty()) {
                        all.add(one(all.size(), rows));
                        rows.clear();
                    }
                    rows.add(cells);
                }
                all.add(one(all.size(), rows));
            }
        }
        return all;
    }

    private static One one(int number, List<String[]> rows) {
        List<String> plain = new ArrayList<>();
        List<String> latin = new ArrayList<>();
        List<String> inContext = new ArrayList<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        Set<String> around = new HashSet<>();
        String slug = "";
        // What is beyond the promise has a question mark.
        for (String[] row :
                rows.stream().skip(1).filter(row -> !row[2].endsWith("?")).toList()) {
            String printed = row[3].replaceAll("[{}]", "");
            for (String word : PIECE.matcher(row[3]).replaceAll(" ").split("[^\\p{L}\\p{M}]+", -1)) {
                around.add(Letters.of(word).text());
            }
            pieces(row[3]).forEach(piece -> kinds.putIfAbsent(Letters.of(piece).text(), row[0] + " " + printed));
            if (row[0].equals("slug") && slug.isEmpty()) {
                slug = printed.replaceFirst("^https?://[^/]+/\\d+/", "").replaceFirst("/$", "");
            }
            if (!MARKUP.matcher(printed).matches()) {
                (row[2].equals("part") ? inContext : plain).add(printed);
                if (row[2].equals("full") && row[1].equals("en") && isNameLine(printed)) {
                    latin.add(printed);
                }
            }
        }
        String[] forms = rows.getFirst()[3].split(" \\| ");
        if (latin.isEmpty()) {
            latin.add(slug.replace('-', ' '));
        }
        if (inContext.isEmpty()) {
            inContext.add(plain.getFirst());
        }
        Canary canary = new Canary(number, List.of(forms), plain, latin, inContext, slug);
        return new One(rows.getFirst()[1], canary, telling(kinds.keySet()), kinds, around);
    }

    /** As a byline or a print has it. */
    private static boolean isNameLine(String printed) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(printed)
                && printed.matches("\\p{Lu}[A-Za-z.' -]+ [A-Za-z.' -]+");
    }

    private static Set<String> pieces(String marked) {
        Set<String> pieces = new LinkedHashSet<>();
        Matcher piece = PIECE.matcher(marked);
        while (piece.find()) {
            pieces.add(piece.group(1));
        }
        // A family name of one syllable tells nothing; with the given name it does.
        pieces.add(
                marked.substring(marked.indexOf('{'), marked.lastIndexOf('}')).replaceAll("[{}]", ""));
        return pieces;
    }

    private static Set<String> telling(Set<String> letters) {
        Set<String> telling = new LinkedHashSet<>(letters);
        telling.removeIf(
                one -> WORDS.contains(one) || (one.length() < TELLING && !one.isEmpty() && one.charAt(0) < 'ᄀ'));
        return telling;
    }
}
