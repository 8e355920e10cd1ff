package org.jogakbo.reading.text.copy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The width to which a text's lines were broken, told by the lines themselves: a line was broken where the next one's first word would not
 * have fitted any more. Verse, lists and addresses stop short of any one width, so nearly all long lines must agree on it.
 *
 * @param width in columns, or 0 when the lines were not broken
 * @param wide whether a letter of eastern scripts took two columns
 * @param withinWords whether Hangul was broken without regard to words, as w3m does
 */
record Wrap(int width, boolean wide, boolean withinWords) {
    static final Wrap NONE = new Wrap(0, false, false);
    private static final int MIN_WIDTH = 50;
    private static final int MAX_WIDTH = 110;
    private static final int USUAL = 81;
    private static final int FEW = 2;
    private static final int SHORT = 40;
    /** One Hangul letter and a full stop. */
    private static final int ONE_LETTER = 3;
    /** A word that ends with a particle most likely ends there. */
    private static final Pattern ENDED = Pattern.compile("[.?!…。？！][\"”’')\\]]*$");

    private static final Pattern PARTICLE = Pattern.compile("[가-힣]{2}[을를은이가에의로과와도]$");

    /**
     * The wrap of a text.
     *
     * @param marked whether link marks tell already that a program broke the lines, so that one break is proof enough
     */
    static Wrap of(List<Line> lines, boolean marked) {
        int least = marked ? 1 : FEW;
        Wrap narrow = of(lines, false, least);
        Wrap wide = of(lines, true, least);
        Wrap best = support(lines, wide) > support(lines, narrow) ? wide : narrow;
        return new Wrap(best.width(), best.wide(), best.width() > 0 && breaksWords(lines, best));
    }

    private static Wrap of(List<Line> lines, boolean wide, int least) {
        int[] steps = new int[MAX_WIDTH + 2];
        int[] over = new int[MAX_WIDTH + 2];
        int pairs = 0;
        for (int i = 0; i < lines.size(); i++) {
            int end = lines.get(i).end(wide);
            boolean breakable = isBreakable(lines.get(i).text(), wide);
            over[breakable ? Math.min(end, MAX_WIDTH + 1) : 0]++;
            if (i + 1 < lines.size() && end <= MAX_WIDTH && tells(lines.get(i), lines.get(i + 1))) {
                pairs++;
                steps[end]++;
                steps[Math.min(MAX_WIDTH + 1, end + 1 + lines.get(i + 1).firstWord(wide))]--;
            }
        }
        return pairs == 0 ? NONE : new Wrap(best(lines, steps, over, wide, least), wide, false);
    }

    /** Form fields, rules and tables reach as far as they like. */
    private static boolean isBreakable(String text, boolean wide) {
        return (wide || text.indexOf(' ') > 0)
                && !text.contains("____")
                && !text.contains("    ")
                && !Line.isRule(text);
    }

    private static int best(List<Line> lines, int[] steps, int[] over, boolean wide, int least) {
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        int beyond = 0;
        int support = 0;
        int best = 0;
        int bestSupport = 0;
        int[] supports = new int[MAX_WIDTH + 1];
        for (int width = 0; width <= MAX_WIDTH; width++) {
            support += steps[width];
            supports[width] = support;
        }
        for (int width = MAX_WIDTH; width >= MIN_WIDTH; width--) {
            beyond += over[width + 1];
            boolean fits = beyond * 20L <= written || (beyond == 1 && written > 10);
            if (fits && supports[width] >= least && supports[width] > bestSupport) {
                best = width;
                bestSupport = supports[width];
            }
        }
        Wrap wrap = new Wrap(best, wide, false);
        return best > 0 && (best <= USUAL || goesOnTwice(lines, wrap)) && longLinesAgree(lines, wrap, least) ? best : 0;
    }

    /** A paragraph of three lines or more; short texts over short lines look like one of two. */
    private static boolean goesOnTwice(List<Line> lines, Wrap wrap) {
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (wrap.joins(lines.get(i), lines.get(i + 1)) && wrap.joins(lines.get(i + 1), lines.get(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Of the lines that reach far and have another under them, most were broken. */
    private static boolean longLinesAgree(List<Line> lines, Wrap wrap, int least) {
        int far = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean reaches = lines.get(i).end(wrap.wide()) * 5 >= wrap.width() * 4;
            far += reaches && tells(lines.get(i), lines.get(i + 1)) ? 1 : 0;
        }
        int support = support(lines, wrap);
        return (least == 1 ? support * 2 >= far : support * 5 >= far * 3) && ended(lines, wrap) * 2 <= support;
    }

    /** How many of the broken lines end a sentence: few do where they were broken, many where each is a text of its own. */
    private static int ended(List<Line> lines, Wrap wrap) {
        int ended = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean broken = tells(lines.get(i), lines.get(i + 1)) && wrap.joins(lines.get(i), lines.get(i + 1));
            ended += broken && ENDED.matcher(lines.get(i).text()).find() ? 1 : 0;
        }
        return ended;
    }

    private static int support(List<Line> lines, Wrap wrap) {
        int support = 0;
        for (int i = 0; wrap.width() > 0 && i + 1 < lines.size(); i++) {
            support += tells(lines.get(i), lines.get(i + 1)) && wrap.joins(lines.get(i), lines.get(i + 1)) ? 1 : 0;
        }
        return support;
    }

    /** Whether the second line continues the first, which was broken for want of room. */
    boolean joins(Line line, Line next) {
        return width > 0
                && mayGoOn(line, next)
                && !isWholeAddress(line, next)
                && line.end(wide) <= width
                && line.end(wide) + 1 + next.firstWord(wide) > width;
    }

    /** What stands between a line and the one that continues it. */
    String seam(Line line, Line next) {
        boolean together = Line.isTogether(next.text().codePointAt(0))
                && Line.isWide(line.text().codePointBefore(line.text().length()));
        boolean inWord = withinWords
                && hangulMeets(line, next)
                && line.end(wide) >= width - 1
                && !(PARTICLE.matcher(line.text()).find() && next.firstWord(true) > ONE_LETTER);
        return inWord || together ? "" : " ";
    }

    /** Behind an address that ends a short line a capital begins another line as likely as not. */
    private static boolean isWholeAddress(Line line, Line next) {
        int open = line.text().lastIndexOf('<');
        return open >= 0
                && open <= SHORT
                && line.text().indexOf("://", open) > 0
                && line.text().indexOf('>', open) == line.text().length() - 1
                && !Character.isLowerCase(next.text().codePointAt(0))
                && Character.isLetter(next.text().codePointAt(0));
    }

    /** Whether two lines tell anything of the width: an address takes the room it needs. */
    private static boolean tells(Line line, Line next) {
        return mayGoOn(line, next)
                && !line.text().startsWith("<")
                && !next.text().startsWith("<");
    }

    private static boolean mayGoOn(Line line, Line next) {
        return !line.isBlank()
                && !line.text().isEmpty()
                && !next.isBlank()
                && !next.listed()
                && !Line.isRule(next.text())
                && !Line.isRule(line.text())
                && (next.within() == line.within()
                        || (next.within() < line.within() && line.within() - next.within() <= 4));
    }

    /** Lines that break between words end anywhere near the width; lines that break anywhere all end at it. */
    private static boolean breaksWords(List<Line> lines, Wrap wrap) {
        int met = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (wrap.joins(lines.get(i), lines.get(i + 1)) && hangulMeets(lines.get(i), lines.get(i + 1))) {
                met++;
                if (lines.get(i).end(wrap.wide()) < wrap.width() - 2) {
                    return false;
                }
            }
        }
        return wrap.wide() && met >= FEW;
    }

    private static boolean hangulMeets(Line line, Line next) {
        return Line.isWide(line.text().codePointBefore(line.text().length()))
                && Line.isWide(next.text().codePointAt(0));
    }
}
