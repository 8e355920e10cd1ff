package org.jogakbo.protection.mask;

import java.util.Optional;
import org.jogakbo.naming.folding.Beside;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.ideograph.Honorifics;
import org.jogakbo.naming.spelling.Hangul;
import org.jogakbo.naming.spelling.Shape;
import org.jogakbo.protection.mask.place.Around;
import org.jogakbo.protection.mask.place.Neighbours;
import org.jogakbo.protection.mask.place.RowRules;
import org.jogakbo.protection.mask.place.Setting;
import org.jogakbo.protection.mask.place.Vocabulary;
import org.jogakbo.protection.mask.place.WordUse;
import org.jogakbo.protection.mask.rule.Rules;
import org.jspecify.annotations.Nullable;

/** From letters that spell a form to a match, if the place is that name; and from where to where it goes. For one text. */
record Judge(String original, FoldedText text, boolean anywhere, Setting setting) {
    private static final int MOST_CODE = 4;
    /** Of ideographs. */
    private static final int LONGEST_GIVEN = 3;

    Optional<Match> match(Names.Entry entry, int[] seams) {
        RowRules rows = new RowRules(text, anywhere, setting, entry.subject().beside());
        Rules rules = new Rules(text, anywhere);
        Shape shape = entry.shape();
        int from = seams[0];
        int to = withoutPossessive(from, seams[seams.length - 1]);
        if (!rules.isName(shape, entry.given(), entry.seam(), seams, rows)
                || isAnothersFamily(entry, rules, from, to)
                || (shape == Shape.FAMILY && to - from > 1 && runsOn(to))) {
            return ofUnknownReading(entry, from, to);
        }
        Match.Surety surety = surety(entry, rules, rows, seams);
        if (surety == null) {
            return Optional.empty();
        }
        if (shape == Shape.NUMBER) {
            return number(entry, from, to);
        }
        Around around = goesAlong(shape)
                ? Around.of(text, from, to, entry.subject().beside(), familyLast(shape), familyFirst(shape))
                : new Around(from, to);
        int beside =
                shape.contextual() || entry.subject().isNamed() ? -1 : Beside.end(text, original, from, around.to());
        int end = Math.max(beside, withDot(withEnding(shape, around.to()), to));
        return Optional.of(new Match(text.start(around.from()), end, entry.subject(), entry.given(), surety));
    }

    /** Whether more ideographs are printed behind one, whatever another charset would make of them; titles end a name. */
    private boolean runsOn(int to) {
        int end = text.end(to - 1);
        return text.isIdeograph(to - 1)
                && end < original.length()
                && Character.isIdeographic(original.codePointAt(end))
                && !Honorifics.begin(original.substring(end, Math.min(original.length(), end + LONGEST_GIVEN)));
    }

    /** The family's name with others behind it, of somebody whose given name nobody gave in ideographs: it may be theirs. */
    private Optional<Match> ofUnknownReading(Names.Entry entry, int from, int to) {
        boolean family = entry.shape() == Shape.FAMILY && to - from > 1 && text.isIdeograph(from) && text.isEdge(from);
        boolean known = entry.subject().beside().stream()
                .anyMatch(word -> word.codePoints().anyMatch(Character::isIdeographic));
        if (!family || known || !runsOn(to)) {
            return Optional.empty();
        }
        int end = text.end(to - 1);
        int last = end;
        while (last < Math.min(original.length(), end + LONGEST_GIVEN)
                && Character.isIdeographic(original.codePointAt(last))
                && !Honorifics.begin(original.substring(last, Math.min(original.length(), last + LONGEST_GIVEN)))) {
            last++;
        }
        return Optional.of(new Match(text.start(from), last, entry.subject(), false, Match.Surety.UNTOLD));
    }

    /** Whether the name stands here by initials, as in a handle: others are called so too. */
    boolean isHandle(Names.Entry entry, int[] seams) {
        return new Rules(text, anywhere).isHandle(entry.shape(), seams);
    }

    /** The ending of a case that is written on to a full name goes with it: half a word beside what stands instead is a remnant. */
    private int withEnding(Shape shape, int to) {
        boolean full = shape == Shape.FORENAME_SURNAME || shape == Shape.SURNAME_FORENAME;
        return full && !anywhere && to < text.length() && !text.isEdge(to) && !isMark(to)
                ? to + text.wordFrom(to).length()
                : to;
    }

    /** Whether a quotation mark is printed there, which only another charset would make a letter: {@code Agnes’ boat}. */
    private boolean isMark(int at) {
        return "'‘’“”\"´`".indexOf(original.charAt(text.start(at))) >= 0;
    }

    /** The s of a possessive is no letter of a spelling that ends in s: {@code Ferreas’s}. */
    private int withoutPossessive(int from, int to) {
        boolean possessive = to - 2 > from && text.letter(to - 1) == 's' && text.gap(to - 1) == FoldedText.APOSTROPHE;
        return possessive ? to - 1 : to;
    }

    /** {@code Jr.} has its dot, unless a sentence ends there. */
    private int withDot(int to, int before) {
        int end = text.end(to - 1);
        boolean dotted = to > before && text.isDotted(to - 1) && end < original.length() && original.charAt(end) == '.';
        boolean goesOn = to < text.length() && text.gap(to) <= FoldedText.STOP && !text.isCapital(to);
        return dotted && goesOn ? end + 1 : end;
    }

    /** A Korean family name alone that belongs to another person. */
    private boolean isAnothersFamily(Names.Entry entry, Rules rules, int from, int to) {
        if (entry.shape() != Shape.FAMILY) {
            return false;
        }
        Neighbours neighbours = new Neighbours(text, setting, entry.subject().beside());
        return rules.isTitled(from) ? neighbours.isFollowedByGiven(from, to) : neighbours.isAnothersFamily(from, to);
    }

    /** Null where the letters are a word and no name. */
    private Match.@Nullable Surety surety(Names.Entry entry, Rules rules, RowRules rows, int[] seams) {
        Shape shape = entry.shape();
        if (mayBeWords(entry) && rows.isOnlyWords(seams)) {
            return Match.Surety.UNTOLD;
        }
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean contextual = shape.contextual();
        boolean titled = contextual && rules.isTitled(from);
        Match.Surety sure = contextual && !titled ? Match.Surety.BY_DOUBT : Match.Surety.CERTAIN;
        if (!isOneWord(entry, seams) || !Vocabulary.isNameAndWord(text.slice(from, to))) {
            return sure;
        }
        return switch (WordUse.of(text, from, to)) {
            case NAME -> sure;
            case WORD -> asWord(shape, titled, from, to, sure);
            case DOUBT -> shape == Shape.SURNAME || shape == Shape.HANGUL_GIVEN ? sure : Match.Surety.UNTOLD;
        };
    }

    private boolean mayBeWords(Names.Entry entry) {
        return switch (entry.shape()) {
            case FORENAME_SURNAME, SURNAME_FORENAME -> true;
            case SMALL_PHRASE -> !anywhere && !entry.subject().isLiteral();
            default -> false;
        };
    }

    /** What is given in small letters, or stands in an address, may be a name though it is used as a word. */
    private Match.@Nullable Surety asWord(Shape shape, boolean titled, int from, int to, Match.Surety sure) {
        if (titled || (shape == Shape.HANGUL_GIVEN && !WordUse.isThing(text, to))) {
            return sure;
        }
        return shape == Shape.SMALL_PHRASE || (shape == Shape.WORDS && text.isJoined(from))
                ? Match.Surety.UNTOLD
                : null;
    }

    private boolean isOneWord(Names.Entry entry, int[] seams) {
        return switch (entry.shape()) {
            case SMALL_PHRASE -> seams.length == 2 && !entry.subject().isLiteral();
            case WORDS, SURNAME, FORENAME -> seams.length == 2 || Character.isIdeographic(text.letter(seams[0]));
            case HANGUL, HANGUL_GIVEN -> Hangul.isSyllable(text.letter(seams[0]));
            default -> false;
        };
    }

    /** The country's code and a leading 0 go with a number. */
    private Optional<Match> number(Names.Entry entry, int from, int to) {
        int start = from;
        while (start > 0
                && text.gap(start) <= FoldedText.QUOTE
                && Character.isDigit(text.letter(start - 1))
                && from - start <= MOST_CODE) {
            start--;
        }
        if (from - start > MOST_CODE) {
            return Optional.empty();
        }
        int first = text.start(start);
        while (first > 0 && "(+".indexOf(original.charAt(first - 1)) >= 0) {
            first--;
        }
        return Optional.of(new Match(first, text.end(to - 1), entry.subject(), entry.given(), Match.Surety.CERTAIN));
    }

    private static boolean goesAlong(Shape shape) {
        return switch (shape) {
            case FORENAME_SURNAME, SURNAME_FORENAME, SURNAME, FORENAME, FAMILY, GIVEN, FAMILY_FIRST, GIVEN_FIRST ->
                true;
            case ABBREVIATED, FAMILY_INITIALS, INITIALS_FAMILY, FAMILY_INITIAL, INITIAL_FAMILY -> true;
            case WORDS, PHRASE, SMALL_PHRASE, NUMBER, DERIVED_WORD, HANGUL, HANGUL_FAMILY, HANGUL_GIVEN, INITIALS ->
                false;
        };
    }

    private static boolean familyLast(Shape shape) {
        return switch (shape) {
            case FORENAME_SURNAME, SURNAME, GIVEN_FIRST, INITIALS_FAMILY, INITIAL_FAMILY -> true;
            default -> false;
        };
    }

    private static boolean familyFirst(Shape shape) {
        return switch (shape) {
            case SURNAME_FORENAME, SURNAME, FAMILY_FIRST, FAMILY_INITIALS, FAMILY_INITIAL -> true;
            default -> false;
        };
    }
}
