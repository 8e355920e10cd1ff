package org.jogakbo.intake.container.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The line that begins an ARC record, version 1 or 2: address, IP address, date, media type, in version 2 some more, and the length. Taken
 * from its end, for addresses with spaces in them occur.
 */
public record ArcLine(MessageHeaders fields, long length) {
    private static final Pattern LINE = Pattern.compile(
            "([a-z][a-z0-9+.-]{1,20}:\\S.*) ([0-9a-fA-F.:]{2,45}) (\\d{14}) ([^\\n]*?) ?(\\d{1,15})\\r?\\n?");

    /** Reads a line with its end; empty when it begins no record. */
    public static Optional<ArcLine> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String target = matcher.group(1);
        MessageHeaders fields = MessageHeaders.of(
                "WARC-Type",
                target.startsWith("filedesc:") ? "warcinfo" : "response",
                "WARC-Target-URI",
                target,
                "WARC-Date",
                matcher.group(3));
        return Optional.of(new ArcLine(fields, Long.parseLong(matcher.group(5))));
    }
}
