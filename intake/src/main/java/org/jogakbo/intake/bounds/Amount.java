package org.jogakbo.intake.bounds;

import java.util.Locale;

/** Sizes as a person reads them. */
public final class Amount {
    private static final String[] UNITS = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    private Amount() {}

    /** {@code 812 bytes}, {@code 1.0 GiB (1,073,741,824 bytes)}. */
    static String bytes(long size) {
        String exact = grouped(size) + (size == 1 ? " byte" : " bytes");
        if (size < 1024) {
            return exact;
        }
        double value = size;
        int unit = -1;
        while (value >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s (%s)", value, UNITS[unit], exact);
    }

    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
