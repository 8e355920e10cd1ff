package org.jogakbo.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogakbo.protection.edition.Shelf;

/**
 * A public address and who answers it. {@code {year}} stands for four digits, {@code {month}} for 01 to 12, {@code {n}} for a number from
 * 1, {@code {slug}} and {@code {name}} for any text.
 *
 * @param spoken whether it has a page in each language, and so language folders
 */
record Route(String pattern, List<String> parts, boolean spoken, Answering answering) {
    /** Answers a request. */
    interface Answering {
        Answer to(Turn turn);
    }

    /** Which list an address names. */
    interface Shelving {
        Shelf of(Turn turn);
    }

    /** Answers with a page of a list. */
    interface OfShelf {
        Answer to(Turn turn, Shelf shelf);
    }

    static Route page(String pattern, Answering answering) {
        return new Route(pattern, parts(pattern), true, answering);
    }

    static Route file(String pattern, Answering answering) {
        return new Route(pattern, parts(pattern), false, answering);
    }

    /** A list: its first page, its further pages, its three feeds. */
    static List<Route> list(String pattern, Shelving shelf, OfShelf pages, OfShelf feeds) {
        return List.of(
                page(pattern, turn -> pages.to(turn, shelf.of(turn))),
                page(pattern + "page/{n}/", turn -> pages.to(turn, shelf.of(turn))),
                file(pattern + "feed.atom", turn -> feeds.to(turn, shelf.of(turn))),
                file(pattern + "feed.rss", turn -> feeds.to(turn, shelf.of(turn))),
                file(pattern + "feed.json", turn -> feeds.to(turn, shelf.of(turn))));
    }

    private static List<String> parts(String pattern) {
        return List.of(pattern.substring(1).split("/", -1));
    }

    /** The values of the variables, when this is the route of the address. */
    Optional<Map<String, String>> match(Address address) {
        List<String> segments = address.segments();
        if (segments.size() != parts.size() || (address.pinned() != null && !spoken)) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String segment = segments.get(i);
            if (!part.startsWith("{")) {
                if (!part.equals(segment)) {
                    return Optional.empty();
                }
            } else if (fits(part, segment)) {
                values.put(part.substring(1, part.length() - 1), segment);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static boolean fits(String part, String segment) {
        return switch (part) {
            case "{year}" -> segment.length() == 4 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
            case "{month}" -> segment.matches("0[1-9]|1[0-2]");
            case "{n}" -> segment.matches("[1-9][0-9]{0,6}");
            default -> !segment.isEmpty();
        };
    }
}
