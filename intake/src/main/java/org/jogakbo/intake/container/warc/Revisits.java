package org.jogakbo.intake.container.warc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jogakbo.intake.bounds.Refusals;
import org.jogakbo.intake.container.Receiver;
import org.jogakbo.intake.container.record.HttpHead;
import org.jogakbo.intake.container.record.RecordHead;
import org.jspecify.annotations.Nullable;

/**
 * Knows which pages of a file were passed on, so that a revisit (WARC 1.1, section 6.7) of one of them is not a second article. A revisit
 * refers to a record by its id, by address and date, or by the payload's digest alone. Bounded: of a file with very many pages the first are
 * remembered. For one thread.
 */
public final class Revisits {
    private static final int MOST_KEYS = 1_000_000;
    private static final int MOST_OPEN = 10_000;

    private final Set<Long> seen = new HashSet<>();
    private final List<Open> open = new ArrayList<>();
    private long unfound;

    /** A revisit whose page was not seen yet: it may stand farther back in the file. */
    private record Open(String name, List<String> keys) {}

    void pagePassed(RecordHead head) {
        if (seen.size() < MOST_KEYS) {
            String date = String.valueOf(head.date());
            List.of(id(head.field("WARC-Record-ID")), at(head.target(), date), digest(head), "url " + head.target())
                    .stream()
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> seen.add(hash(key)));
        }
    }

    /** @param http the head that came with the revisit, for only a web page is missed */
    void revisit(RecordHead head, @Nullable HttpHead http) {
        if (http == null || !http.isPage()) {
            return;
        }
        String uri = head.field("WARC-Refers-To-Target-URI");
        Instant date = head.refersToDate();
        List<String> keys = List.of(
                id(head.field("WARC-Refers-To")),
                at(uri.isEmpty() ? head.target() : uri, String.valueOf(date)),
                digest(head),
                "url " + head.target());
        if (!isSeen(keys)) {
            unfound++;
            if (open.size() < MOST_OPEN) {
                open.add(new Open(head.target(), keys));
            }
        }
    }

    /** Says once, at the end, which pages are missing. */
    public void report(String input, Receiver receiver) {
        if (missing() > 0) {
            receiver.refuse(Refusals.revisits(input, missing(), firstMissing()));
        }
    }

    /** How many revisits are of pages that are nowhere in the file. */
    public long missing() {
        return seen.size() >= MOST_KEYS ? 0 : unfound - found();
    }

    /** The address of the first of them. */
    String firstMissing() {
        return open.stream()
                .filter(one -> !isSeen(one.keys()))
                .map(Open::name)
                .findFirst()
                .orElse("");
    }

    private long found() {
        return open.stream().filter(one -> isSeen(one.keys())).count();
    }

    private boolean isSeen(List<String> keys) {
        return keys.stream().anyMatch(key -> !key.isEmpty() && seen.contains(hash(key)));
    }

    private static String id(String id) {
        return id.isEmpty() ? "" : "id " + id;
    }

    private static String at(String url, String date) {
        return "at " + date + " " + url;
    }

    private static String digest(RecordHead head) {
        String digest = head.field("WARC-Payload-Digest");
        return digest.isEmpty() ? "" : "digest " + digest.toLowerCase(Locale.ROOT);
    }

    /** 64 bits, so that the keys of a large file fit into a small heap. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
