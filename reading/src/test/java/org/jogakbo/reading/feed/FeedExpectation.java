package org.jogakbo.reading.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a conformance case says about entries: clauses joined by {@code and}, such as {@code entries[0]['title'] == 'Example'}, {@code
 * len(entries[0].tags) == 2} or a chain of equal fields. Whether the XML was well-formed ({@code bozo}) is no clause about entries.
 */
record FeedExpectation(List<FeedClause> clauses) {
    private static final Pattern TOKEN = Pattern.compile(
            "u?'''.*?'''|u?'(?:[^'\\\\]|\\\\.)*'|u?\"(?:[^\"\\\\]|\\\\.)*\"| and | == ", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile(
            "\\(?(?:(len|ord)\\()?entries\\[(\\d+)\\]((?:\\[u?'\\w+'\\]|\\.\\w+|\\[\\d+\\])*)\\)?", Pattern.DOTALL);
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))", Pattern.DOTALL);

    FeedExpectation {
        clauses = List.copyOf(clauses);
    }

    /** Empty when a clause is about something else than entries, or about what a reading has no field for. */
    static Optional<FeedExpectation> parse(String expression) {
        List<FeedClause> clauses = new ArrayList<>();
        for (String clause : split(expression.strip(), " and ")) {
            if (!clause.strip().matches("(?:not )?bozo") && !addTo(clauses, split(clause, " == "))) {
                return Optional.empty();
            }
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(new FeedExpectation(clauses));
    }

    private static boolean addTo(List<FeedClause> clauses, List<String> sides) {
        String value = unquoted(sides.getLast().strip().replaceFirst("(?<=['\"])\\)$", ""));
        for (String side : sides.subList(0, sides.size() - 1)) {
            Matcher path = PATH.matcher(side.strip());
            if (!path.matches()) {
                return false;
            }
            String field = path.group(3)
                    .replaceAll("\\[(?:u?'(\\w+)'|(\\d+))\\]", ".$1$2")
                    .replaceFirst("^\\.", "");
            String function = path.group(1) == null ? "" : path.group(1);
            clauses.add(new FeedClause(function, Integer.parseInt(path.group(2)), field, value));
        }
        return sides.size() > 1 && clauses.getLast().isRunnable();
    }

    boolean holds(FeedCase read) {
        return clauses.stream().allMatch(clause -> clause.holds(read));
    }

    /** Splits outside quotation marks. */
    private static List<String> split(String text, String by) {
        List<String> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            if (token.group().equals(by)) {
                parts.add(text.substring(from, token.start()));
                from = token.end();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static String unquoted(String literal) {
        String text = literal.matches("(?s)u['\"].*") ? literal.substring(1) : literal;
        int quote = text.startsWith("'''") ? 3 : text.startsWith("'") || text.startsWith("\"") ? 1 : 0;
        if (text.length() < 2 * quote) {
            return text;
        }
        return ESCAPE.matcher(text.substring(quote, text.length() - quote))
                .replaceAll(escape -> Matcher.quoteReplacement(letter(escape)));
    }

    private static String letter(MatchResult escape) {
        for (int group = 1; group <= 3; group++) {
            if (escape.group(group) != null) {
                return Character.toString(Integer.parseInt(escape.group(group), 16));
            }
        }
        return escape.group(4).equals("n") ? "\n" : escape.group(4).equals("t") ? "\t" : escape.group(4);
    }
}
