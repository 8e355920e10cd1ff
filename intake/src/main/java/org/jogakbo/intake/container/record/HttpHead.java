package org.jogakbo.intake.container.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MessageHeaders;

/** The head of an HTTP response, as leniently parsed as it was served. */
public record HttpHead(int status, MessageHeaders fields) {
    private static final int MOST = 256 * 1024;

    /** Takes the head off a block; empty when there is none that can be read, or it is not that of a response. */
    static Optional<HttpHead> read(InputStream block) throws IOException {
        byte[] bytes = HeadBytes.untilEmptyLine(block, MOST);
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        parser.parse(ByteBuffer.wrap(bytes));
        if (!parser.isFinished()) {
            // A head that is the whole of the block may lack the empty line.
            parser.parse(ByteBuffer.wrap(new byte[] {'\r', '\n', '\r', '\n'}));
        }
        return parser.isFinished() && !parser.isError()
                ? Optional.of(new HttpHead(parser.status(), parser.headers()))
                : Optional.empty();
    }

    @Nullable
    String contentType() {
        return fields.first("Content-Type").orElse(null);
    }

    /** Whether it is that of a web page which the server had. */
    public boolean isPage() {
        String type = contentType();
        String media = type == null ? "" : type.toLowerCase(Locale.ROOT).strip();
        return status == 200 && (media.startsWith("text/html") || media.startsWith("application/xhtml+xml"));
    }

    boolean isChunked() {
        return fields.all("Transfer-Encoding").stream()
                .anyMatch(coding -> coding.toLowerCase(Locale.ROOT).contains("chunked"));
    }

    List<String> codings() {
        return fields.all("Content-Encoding");
    }
}
