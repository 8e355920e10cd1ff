package org.jogakbo.intake.container.record;

/** Compares digests, and counts them. For one thread. */
public final class DigestCount {
    private long good;
    private long bad;

    public long good() {
        return good;
    }

    public long bad() {
        return bad;
    }

    /** Compares two digests. */
    public void check(String of, NamedDigest expected, byte[] computed) throws DigestMismatch {
        check(of, expected, computed, expected.fits(computed));
    }

    void check(String of, NamedDigest expected, byte[] computed, boolean fits) throws DigestMismatch {
        if (!fits) {
            bad++;
            throw new DigestMismatch(of, expected, computed);
        }
        good++;
    }
}
