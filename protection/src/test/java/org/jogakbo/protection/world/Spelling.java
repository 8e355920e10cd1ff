package org.jogakbo.protection.world;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way in which the press prints a person.
 *
 * @param kind what is special about it: order, cases, percent-legacy
 * @param language of the sentence around it
 * @param part whether it is the person's beside a full name alone
 * @param beyond whether the guide promises nothing of it; counted apart
 * @param marked as printed, with the pieces of the name in braces
 */
record Spelling(String kind, String language, boolean part, boolean beyond, String marked) {
    private static final Pattern PIECE = Pattern.compile("\\{([^}]*)}");

    /** From a line of the data: kind, language, full or part (with a question mark: beyond what is promised), and the spelling. */
    static Spelling parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4 || !PIECE.matcher(cells[3]).find()) {
            throw new IllegalArgumentException("Not a spelling: " + line);
        }
        return new Spelling(cells[0], cells[1], cells[2].startsWith("part"), cells[2].endsWith("?"), cells[3]);
    }

    /** As it is printed. */
    String printed() {
        return marked.replace("{", "").replace("}", "");
    }

    /** What must not be left of it: the pieces of the name; single letters count only together. */
    List<String> pieces() {
        List<String> all = new ArrayList<>();
        Matcher piece = PIECE.matcher(marked);
        while (piece.find()) {
            all.add(piece.group(1));
        }
        List<String> telling = all.stream()
                .filter(one -> one.codePointCount(0, one.length()) > 1)
                .toList();
        return !telling.isEmpty() || all.size() == 1 ? (telling.isEmpty() ? all : telling) : List.of(span());
    }

    /** From the first piece to the last. */
    private String span() {
        return marked.substring(marked.indexOf('{'), marked.lastIndexOf('}')).replaceAll("[{}]", "");
    }

    /** What stands around the name and may stay: a title, a particle. */
    String around() {
        return PIECE.matcher(marked).replaceAll(" ");
    }

    /** Where the printed form can be broken between pieces: its stretches; one when it has one piece. */
    List<String> stretches() {
        List<String> stretches = new ArrayList<>();
        Matcher piece = PIECE.matcher(marked);
        int from = 0;
        while (piece.find()) {
            stretches.add(
                    marked.substring(from, piece.end()).replaceAll("[{}]", "").strip());
            from = piece.end();
        }
        return stretches;
    }
}
