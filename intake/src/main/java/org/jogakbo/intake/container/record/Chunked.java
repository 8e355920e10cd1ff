package org.jogakbo.intake.container.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the chunks of a chunked body (RFC 9112, section 7.1). Crawlers store bodies whose head says "chunked" and whose chunks were joined
 * already, or broke off: from where no chunk begins, the bytes are given as they are. For one thread.
 */
final class Chunked extends InputStream {
    private static final int LONGEST_LINE = 1024;
    private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,8})[ \\t]*(?:;[^\\n]*)?\\r?\\n");

    private final BufferedInputStream in;
    private long left;
    private boolean first = true;
    private boolean plain;
    private boolean ended;

    Chunked(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !plain && !ended) {
            next();
        }
        if (ended) {
            return -1;
        }
        int count = in.read(target, offset, plain ? length : (int) Math.min(length, left));
        left -= plain ? 0 : Math.max(0, count);
        ended = count < 0;
        return count;
    }

    private void next() throws IOException {
        in.mark(2 * LONGEST_LINE);
        if (!first) {
            HeadBytes.line(in, 2);
        }
        first = false;
        byte[] line = HeadBytes.line(in, LONGEST_LINE);
        Matcher size = SIZE.matcher(new String(line, StandardCharsets.ISO_8859_1));
        if (size.matches()) {
            left = Long.parseLong(size.group(1), 16);
            ended = left == 0;
        } else {
            in.reset();
            plain = true;
        }
    }
}
