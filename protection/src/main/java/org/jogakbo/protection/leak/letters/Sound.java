package org.jogakbo.protection.leak.letters;

/**
 * A word in Latin letters as a careless ear hears it: {@code Young} and {@code Yeong}, {@code Mohammed} and {@code Muhamad}, {@code Petrov} and
 * {@code Petrow} are one. Coarse on purpose, and without any list.
 */
final class Sound {
    /** What is written in two or three letters, and one letter for it; longer ones first. */
    private static final String[][] TOGETHER = {
        {"tsch", "c"},
        {"shch", "s"},
        {"sch", "s"},
        {"yeo", "io"},
        {"you", "io"},
        {"dzh", "c"},
        {"kh", "k"},
        {"gh", "k"},
        {"ch", "c"},
        {"sh", "s"},
        {"zh", "c"},
        {"th", "t"},
        {"dh", "t"},
        {"ph", "f"},
        {"bh", "p"},
        {"ck", "k"},
        {"ts", "c"},
        {"tz", "c"},
        {"dj", "c"},
        {"dz", "c"},
        {"cz", "c"},
        {"oo", "o"},
        {"ou", "o"},
        {"eo", "o"},
        {"eu", "o"},
        {"ue", "o"},
        {"oe", "o"},
        {"wo", "o"},
        {"ee", "i"},
        {"ea", "i"},
        {"ie", "i"},
        {"ey", "i"},
        {"ay", "i"},
        {"ai", "i"},
        {"ei", "i"},
        {"ij", "i"},
        {"iy", "i"},
        {"ui", "i"},
        {"oi", "o"},
        {"ae", "a"},
        {"aa", "a"},
        {"ah", "a"},
        {"oh", "o"}
    };

    /** From a to z: the sounds that are told apart. */
    private static final String ALONE = "apktafkhickrmnopkrstoffsis";

    private Sound() {}

    static String of(String latin) {
        StringBuilder out = new StringBuilder(latin.length());
        int at = 0;
        while (at < latin.length()) {
            String[] pair = together(latin, at);
            String heard = pair == null ? alone(latin, at) : pair[1];
            at += pair == null ? 1 : pair[0].length();
            for (int i = 0; i < heard.length(); i++) {
                char c = heard.charAt(i);
                if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    private static String @org.jspecify.annotations.Nullable [] together(String latin, int at) {
        char c = latin.charAt(at);
        for (String[] pair : TOGETHER) {
            if (pair[0].charAt(0) == c && latin.startsWith(pair[0], at)) {
                return pair;
            }
        }
        return null;
    }

    private static String alone(String latin, int at) {
        char c = latin.charAt(at);
        if (c < 'a' || c > 'z') {
            return String.valueOf(c);
        }
        boolean between = at > 0 && at + 1 < latin.length();
        // An h that is hardly heard, and an r before a consonant, which some write only to show how a vowel is said.
        if ((c == 'h' && at > 0) || (c == 'r' && between && "aeiouy".indexOf(latin.charAt(at + 1)) < 0)) {
            return "";
        }
        return ALONE.substring(c - 'a', c - 'a' + 1);
    }

    /** The consonants alone. */
    static String bones(String sound) {
        StringBuilder out = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            if ("aioh".indexOf(c) < 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
