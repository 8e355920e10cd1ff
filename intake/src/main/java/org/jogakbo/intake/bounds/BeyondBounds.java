package org.jogakbo.intake.bounds;

import java.io.IOException;

/** Something is larger than the {@link Bounds} allow; noticed while reading it. */
public final class BeyondBounds extends IOException {
    private final String remedy;

    private BeyondBounds(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    public static BeyondBounds document(long bound) {
        return new BeyondBounds(
                "The document has more than " + Amount.bytes(bound) + ", which is the most that one document may have",
                "Split it");
    }

    public static BeyondBounds export(long bound) {
        return new BeyondBounds(
                "The WordPress export has more than " + Amount.bytes(bound) + ", which is the most that one may have",
                "Export the blog year by year");
    }

    public static BeyondBounds container(long bound) {
        return new BeyondBounds(
                "The container inside has more than " + Amount.bytes(bound) + " and cannot be laid aside to be opened",
                "Unpack the outer one first and name the inner file");
    }

    public static BeyondBounds unpacked(long bound) {
        return new BeyondBounds(
                "It unpacks to more than " + Amount.bytes(bound) + "; the rest was not read", "Split the container");
    }

    public static BeyondBounds ratio(int ratio) {
        return new BeyondBounds(
                "It unpacks to more than " + ratio
                        + " times its size, as a decompression bomb does; it was not read on",
                "Unpack it by hand if you trust it");
    }

    public static BeyondBounds members(int bound) {
        return new BeyondBounds(
                "It has more than " + Amount.grouped(bound) + " members; the rest was not read", "Split the container");
    }

    String why() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
