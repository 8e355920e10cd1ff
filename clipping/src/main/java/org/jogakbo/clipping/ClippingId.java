package org.jogakbo.clipping;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import org.jogakbo.clipping.capture.Digest;

/**
 * A clipping's name on the private side: 20 hexadecimal digits of the digest of its first capture's digest and its index there. The same
 * vault therefore gives the same ids when the catalog is rebuilt, and an editor's rulings find their clippings again.
 */
public record ClippingId(@JsonValue String value) {
    public ClippingId {
        if (!value.matches("[0-9a-f]{20}")) {
            throw new IllegalArgumentException("Not a clipping id: " + value);
        }
    }

    public static ClippingId of(Digest capture, int index) {
        byte[] key = (capture.hex() + "#" + index).getBytes(StandardCharsets.US_ASCII);
        return new ClippingId(Digest.of(key).hex().substring(0, 20));
    }

    @Override
    public String toString() {
        return value;
    }
}
