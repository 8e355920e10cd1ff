package org.jogakbo.intake.container.record;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream, no more and no fewer. Closing it leaves the stream open. For one thread. */
public final class Block extends InputStream {
    private final InputStream in;
    private final More more;
    private long left;
    private boolean broken;

    /** Whether a stream that ended goes on all the same. */
    public interface More {
        boolean more() throws IOException;
    }

    public Block(InputStream in, long length, More more) {
        this.in = in;
        this.left = length;
        this.more = more;
    }

    /** Whether the stream below failed or ended, so that nothing more can be read from it. */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left == 0 || length == 0) {
            return left == 0 ? -1 : 0;
        }
        int count;
        try {
            do {
                count = in.read(target, offset, (int) Math.min(length, left));
            } while (count < 0 && more.more());
        } catch (IOException damaged) {
            broken = true;
            throw damaged;
        }
        if (count < 0) {
            broken = true;
            throw new EOFException("the record is cut short");
        }
        left -= count;
        return count;
    }
}
