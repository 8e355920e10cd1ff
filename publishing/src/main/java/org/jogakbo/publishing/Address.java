package org.jogakbo.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogakbo.publishing.words.Language;
import org.jogakbo.publishing.words.Percent;
import org.jspecify.annotations.Nullable;

/**
 * An address, taken apart: {@code /ko/2016/04/} is Korean, and the segments 2016, 04 and an empty one, for the slash at its end.
 *
 * @param pinned the language it fixes, or null
 * @param segments decoded; at least one
 */
record Address(@Nullable Language pinned, List<String> segments) {
    /** Longer addresses are none of ours: a slug has at most 80 characters, 9 bytes each when encoded. */
    private static final int MAX_LENGTH = 2_000;

    Address {
        segments = List.copyOf(segments);
    }

    /** Empty when it makes no sense: too long, broken escapes, control characters, dot segments. */
    static Optional<Address> parse(String path) {
        if (!path.startsWith("/") || path.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        for (String raw : path.substring(1).split("/", -1)) {
            Optional<String> segment = Percent.decode(raw);
            if (segment.isEmpty() || segment.get().equals(".") || segment.get().equals("..")) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        Optional<Language> pinned = segments.size() > 1 ? Language.ofTag(segments.getFirst()) : Optional.empty();
        return Optional.of(
                pinned.isEmpty()
                        ? new Address(null, segments)
                        : new Address(pinned.get(), segments.subList(1, segments.size())));
    }

    /** The path without the language, percent-encoded, without a slash in front. */
    String path() {
        return Percent.encodePath(String.join("/", segments));
    }

    /** With a slash at the end. */
    Address closed() {
        Optional<Language> home =
                pinned == null && segments.size() == 1 ? Language.ofTag(segments.getFirst()) : Optional.empty();
        if (home.isPresent()) {
            return new Address(home.get(), List.of(""));
        }
        List<String> longer = new ArrayList<>(segments);
        longer.add("");
        return new Address(pinned, longer);
    }
}
