package org.jogakbo.intake.container.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Takes a head off a stream, byte by byte, and nothing behind it. */
public final class HeadBytes {
    private HeadBytes() {}

    /** Up to and with the first empty line, whether its lines end with LF or CRLF; what there is when the stream ends before. */
    static byte[] untilEmptyLine(InputStream in, int most) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(1024);
        int inLine = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            if (b == '\n') {
                if (inLine == 0) {
                    break;
                }
                inLine = 0;
            } else if (b != '\r') {
                inLine++;
            }
            if (head.size() >= most) {
                break;
            }
        }
        return head.toByteArray();
    }

    /** Up to and with the first LF. */
    public static byte[] line(InputStream in, int most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int b = 0;
        while (b != '\n' && line.size() < most) {
            b = in.read();
            if (b < 0) {
                break;
            }
            line.write(b);
        }
        return line.toByteArray();
    }
}
