package org.jogakbo.protection.leak;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.protection.leak.Wanted.Piece;
import org.jogakbo.protection.leak.letters.CommonWords;
import org.jogakbo.protection.leak.letters.Letters;
import org.jogakbo.protection.leak.letters.Script;
import org.jogakbo.protection.leak.letters.Word;

/**
 * Finds parts of names: two of one form close to each other are the person; one alone when it is the mark of one person, or when the
 * original says who is meant. For one text.
 */
final class SingleParts {
    private static final int SHORTEST_PAIR = 5;
    private static final int FARTHEST = 3;
    private static final int FARTHEST_FIELD = 6;
    private static final int LONGEST_HALF = 8;
    private static final int SHORTEST_BEFORE_ENDING = 6;
    private static final int LONGEST_ENDING = 3;
    private static final int LONGEST_LATE_ENDING = 4;
    private static final int LONG_SOUND = 8;
    /** What European languages put behind a name. */
    private static final Set<String> ENDINGS = Set.of(
            "s", "es", "n", "a", "e", "u", "y", "om", "em", "ov", "ova", "in", "ina", "ist", "ite", "ian", "ego", "emu",
            "owi", "ym", "im", "ej", "ow");

    private final Wanted wanted;
    private final Seen seen;
    private final SecondLook.Mentioned mentioned;
    private final List<Hit> hits;
    private final Set<Piece> here = new HashSet<>();

    /** The last place of each part seen; index by form and part. */
    private final java.util.Map<Form, int[]> last = new java.util.HashMap<>();

    SingleParts(Wanted wanted, Seen seen, SecondLook.Mentioned mentioned, List<Hit> hits) {
        this.wanted = wanted;
        this.seen = seen;
        this.mentioned = mentioned;
        this.hits = hits;
    }

    /** Parts that the text gives to somebody else: another given name stands before them. */
    private final Set<Form.Part> elsewhere = new HashSet<>();

    void find() {
        int before = hits.size();
        new DeclinedPairs(wanted, seen, hits).find();
        for (int n = 0; n < seen.words.size(); n++) {
            Letters letters = seen.words.get(n).letters();
            if (letters.latin().length() > 1 || letters.script().isByLetter()) {
                word(n, letters);
            }
        }
        hits.subList(before, hits.size()).removeIf(this::isSomebodyElse);
    }

    /** A rare family name in a text that names another bearer of it, and nowhere this one. */
    private boolean isSomebodyElse(Hit hit) {
        return !hit.full()
                && !mentioned.contains(hit.form().person())
                && hit.form().parts().stream().filter(elsewhere::contains).anyMatch(part -> isWrittenAs(part, hit))
                && hits.stream()
                        .noneMatch(one ->
                                one.full() && one.form().person() == hit.form().person());
    }

    private boolean isWrittenAs(Form.Part part, Hit hit) {
        return hit.from() == hit.to()
                && seen.words
                        .get(hit.from())
                        .letters()
                        .latin()
                        .startsWith(part.letters().latin());
    }

    private void word(int n, Letters letters) {
        here.clear();
        wanted.pieces(letters.latin()).forEach(piece -> met(piece, n, n));
        if (letters.script() != Script.LATIN) {
            wanted.pieces(letters.bare()).forEach(piece -> met(piece, n, n));
            otherScript(n, letters);
        } else {
            endings(n, letters.latin());
            goingOn(n, letters.latin());
            heard(n, n, letters.sound());
        }
        run(n, letters);
    }

    private void otherScript(int n, Letters letters) {
        if (letters.script() == Script.CONSONANTS) {
            for (int cut = 1; cut <= LONGEST_ENDING && letters.bare().length() - cut > 2; cut++) {
                if ("والبلكفושהבלכמ".indexOf(letters.bare().charAt(cut - 1)) < 0) {
                    break;
                }
                wanted.pieces(letters.bare().substring(cut)).forEach(piece -> met(piece, n, n));
            }
        } else if (letters.script() == Script.SPACED) {
            wanted.pieces("-" + Wanted.stem(letters.latin())).forEach(piece -> met(piece, n, n));
            goingOn(n, letters.latin());
            heard(n, n, letters.sound());
        }
    }

    private void endings(int n, String latin) {
        for (int cut = 1; cut <= LONGEST_ENDING && latin.length() - cut >= SHORTEST_BEFORE_ENDING; cut++) {
            if (ENDINGS.contains(latin.substring(latin.length() - cut))) {
                wanted.pieces(latin.substring(0, latin.length() - cut)).forEach(piece -> met(piece, n, n));
            }
        }
    }

    /**
     * A long part with an ending of whatever language written on to it, where the original says who is meant. In ASCII, as English is written, only
     * what is the mark of one person: Georgetown is a town.
     */
    private void goingOn(int n, String latin) {
        boolean ascii = isAscii(n);
        for (int cut = 1; cut <= LONGEST_LATE_ENDING && latin.length() - cut >= SHORTEST_BEFORE_ENDING; cut++) {
            wanted.pieces(latin.substring(0, latin.length() - cut)).stream()
                    .filter(piece -> !ascii || piece.part().telling())
                    .filter(piece -> mentioned.contains(piece.form().person()))
                    .forEach(piece -> met(piece, n, n));
        }
    }

    private boolean isAscii(int n) {
        Word word = seen.words.get(n);
        return seen.text.substring(word.start(), word.end()).chars().allMatch(c -> c < 0x80);
    }

    private void heard(int from, int to, String sound) {
        if (sound.length() >= Wanted.SHORTEST_PART_SOUND && isName(from, to)) {
            wanted.heard(sound).forEach(piece -> metBySound(piece, from, to));
        }
    }

    /** A part that is written in two words, or of which each letter is one. */
    private void run(int n, Letters letters) {
        if (letters.script().isByLetter()) {
            StringBuilder bare = new StringBuilder(letters.bare());
            for (int to = n + 1; to < seen.words.size() && to < n + 4; to++) {
                if (seen.gap(to) != Word.Gap.NONE) {
                    break;
                }
                bare.append(seen.words.get(to).letters().bare());
                int end = to;
                wanted.pieces(bare.toString()).forEach(piece -> met(piece, n, end));
            }
        } else if (letters.latin().length() <= LONGEST_HALF
                && seen.gap(n + 1).compareTo(Word.Gap.SPACE) <= 0
                && n + 1 < seen.words.size()) {
            Letters next = seen.words.get(n + 1).letters();
            if (next.script() == letters.script() && next.latin().length() <= LONGEST_HALF) {
                boolean name = seen.gap(n + 1) == Word.Gap.SIGN
                        || (seen.words.get(n).capital() && seen.words.get(n + 1).capital());
                if (name) {
                    wanted.pieces(letters.latin() + next.latin()).forEach(piece -> met(piece, n, n + 1));
                    heard(n, n + 1, letters.sound() + next.sound());
                }
            }
        }
    }

    private void met(Piece piece, int from, int to) {
        if (!here.add(piece)) {
            return;
        }
        pair(piece, from, to);
        if (stands(piece, from, to)) {
            hits.add(new Hit(piece.form(), from, to, piece.form().parts().size() == 1));
        }
    }

    /** By ear alone a part is no mark: only beside another, or where the original says who is meant. */
    private void metBySound(Piece piece, int from, int to) {
        if (here.contains(piece)) {
            return;
        }
        boolean known = mentioned.contains(piece.form().person());
        boolean sure = piece.part().letters().sound().length() >= LONG_SOUND
                || piece.part().letters().script()
                        != seen.words.get(from).letters().script();
        if (known || sure) {
            met(piece, from, to);
        } else {
            pair(piece, from, to);
        }
    }

    private void pair(Piece piece, int from, int to) {
        Form form = piece.form();
        // In Chinese too much sounds alike; there a form is found by its letters.
        Script script = seen.words.get(from).letters().script();
        // A name that is a word of Korean is looked at as a whole.
        boolean word = script == Script.HANGUL && form.isWord();
        if (form.parts().size() < 2 || script == Script.HAN || word || !isName(from, to)) {
            return;
        }
        int[] places = last.computeIfAbsent(form, _ -> {
            int[] none = new int[form.parts().size()];
            java.util.Arrays.fill(none, -1);
            return none;
        });
        for (int other = 0; other < places.length; other++) {
            if (other != piece.index() && places[other] >= 0 && places[other] < from) {
                if (isClose(places[other], from, form, other, piece.index())) {
                    hits.add(new Hit(form, places[other], to, true));
                }
            }
        }
        places[piece.index()] = to;
    }

    private boolean isClose(int one, int next, Form form, int first, int second) {
        int letters = form.parts().get(first).letters().latin().length()
                + form.parts().get(second).letters().latin().length();
        if (letters < SHORTEST_PAIR || next - one > FARTHEST_FIELD || !isEnough(form, first, second)) {
            return false;
        }
        if (isRecord(one, next)) {
            return true;
        }
        if (next - one > FARTHEST) {
            return false;
        }
        for (int n = one + 1; n < next; n++) {
            Word word = seen.words.get(n);
            if (!word.capital() && word.letters().latin().length() > 3) {
                return false;
            }
        }
        return next - one == 1
                || !seen.gap(next).equals(Word.Gap.STOP)
                || Form.isBeside(seen.words.get(next - 1).letters());
    }

    /** {@code Surname: Weir. First name: Ida}: what stands between says that both are names, and nothing says that a third is. */
    private boolean isRecord(int one, int next) {
        boolean told = false;
        for (int n = one + 1; n < next; n++) {
            told |= CommonWords.meansName(seen.words.get(n).letters());
        }
        return told;
    }

    /** Of three names and more, two given ones that thousands bear are nobody's yet. */
    private static boolean isEnough(Form form, int first, int second) {
        int end = form.parts().size() - 1;
        return form.parts().size() == 2
                || first == end
                || second == end
                || form.parts().get(first).telling()
                || form.parts().get(second).telling();
    }

    /** As names are written: a capital, another script, or joined by signs as in an address. */
    private boolean isName(int from, int to) {
        Word word = seen.words.get(from);
        return word.capital() || isJoined(from, to);
    }

    private boolean isJoined(int from, int to) {
        return seen.gap(from) == Word.Gap.SIGN || seen.gap(to + 1) == Word.Gap.SIGN;
    }

    private boolean stands(Piece piece, int from, int to) {
        Form.Part part = piece.part();
        if (!part.telling() && !mayStand(from, to, part)) {
            return false;
        }
        boolean known = mentioned.contains(piece.form().person());
        if (!part.telling() && !known) {
            return false;
        }
        return switch (seen.words.get(from).letters().script()) {
            case HANGUL -> hangul(from, to, known && !part.telling());
            case HAN, UNSPACED -> (part.telling() && (known || !isGiven(piece))) || (known && to > from);
            case DIGITS -> false;
            case LATIN, SPACED, CONSONANTS ->
                part.telling() ? isName(from, to) && (known || isMark(piece, from, to)) : isAlone(from, to, part);
        };
    }

    /** Whether a part that is no mark may stand for who is mentioned: asked first, for that is known by reading the original. */
    private boolean mayStand(int from, int to, Form.Part part) {
        return switch (seen.words.get(from).letters().script()) {
            case HANGUL -> hangul(from, to, true);
            case HAN, UNSPACED -> to > from;
            case DIGITS -> false;
            case LATIN, SPACED, CONSONANTS -> isAlone(from, to, part);
        };
    }

    /**
     * Whether it is the first of several: in most of the world a given name, which others bear as well, or a word. Not where the next is a given
     * name that many bear, for then the family name came first; nor where letters alone tell parts apart (see {@link Form}).
     */
    private static boolean isGiven(Piece piece) {
        List<Form.Part> parts = piece.form().parts();
        return piece.index() == 0
                && parts.size() > 1
                && !piece.part().letters().script().isByLetter()
                && !CommonWords.isGivenName(parts.get(1).letters());
    }

    /**
     * Whether a rare part tells of this person where nothing else does: not when it is a given name, and not in somebody else's longer name,
     * unless the other half begins as it should.
     */
    private boolean isMark(Piece piece, int from, int to) {
        if (isGiven(piece)) {
            return false;
        }
        boolean own = isOwn(piece, from - 1, seen.gap(from));
        if (!own && from == to && CommonWords.isName(seen.words.get(from - 1).letters())) {
            elsewhere.add(piece.part());
        }
        return own && isOwn(piece, to + 1, seen.gap(to + 1));
    }

    private boolean isOwn(Piece piece, int n, Word.Gap gap) {
        if (!isStranger(n, gap)) {
            return true;
        }
        Letters stranger = seen.words.get(n).letters();
        return piece.form().parts().stream()
                .filter(part -> !part.equals(piece.part()))
                .anyMatch(part -> beginsAlike(part.letters(), stranger));
    }

    /** As a careless writer of another language would begin it; but nobody who writes l for r begins a name so. */
    private static boolean beginsAlike(Letters one, Letters other) {
        return !one.sound().isEmpty()
                && one.sound().charAt(0) == other.sound().charAt(0)
                && one.latin().startsWith("l") == other.latin().startsWith("l");
    }

    private boolean hangul(int from, int to, boolean common) {
        return seen.words.get(from).begins()
                && to > from
                && WholeForms.isKoreanEnd(seen.rest(to))
                && !(common && seen.gap(from) == Word.Gap.NONE);
    }

    /** A name that many bear, in a clipping whose original names this person: unless it is part of somebody else's name there. */
    private boolean isAlone(int from, int to, Form.Part part) {
        if (!seen.words.get(from).capital()
                || (CommonWords.isWord(part.letters()) && !isTitle(from - 1))
                || part.letters().latin().length() < 2) {
            return false;
        }
        return !isStranger(to + 1, seen.gap(to + 1)) && !isStranger(from - 1, seen.gap(from));
    }

    /** A title before a word makes a name of it. */
    private boolean isTitle(int n) {
        return n >= 0
                && seen.words.get(n).capital()
                && Form.isBeside(seen.words.get(n).letters());
    }

    private boolean isStranger(int n, Word.Gap gap) {
        if (n < 0 || n >= seen.words.size() || gap.compareTo(Word.Gap.SPACE) > 0) {
            return false;
        }
        Word word = seen.words.get(n);
        return Character.isUpperCase(seen.text.codePointAt(word.start()))
                && !word.letters().sound().isEmpty()
                && !Form.isBeside(word.letters())
                && !CommonWords.isWord(word.letters());
    }
}
