package org.jogakbo.protection.mask.place;

import java.util.List;
import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.form.Affixes;
import org.jogakbo.naming.spelling.Spellings;

/**
 * Whether a name standing alone belongs to another person's full name that is printed there. Only a neighbour that can hardly be anything
 * else counts; in doubt the place is the protected person's.
 */
public record Neighbours(FoldedText text, Setting setting, Set<String> own) {
    private static final int MOST_CAPITALS = 4;

    /** Whether a family name stands in somebody else's full name. */
    public boolean isAnothersFamily(int from, int to) {
        return isFollowedByGiven(from, to) || !anothersGiven(from).isEmpty();
    }

    /** Whether a given name does: a family name that is not the person's follows. */
    public boolean isAnothersGiven(int from, int to) {
        if (text.gap(to) != FoldedText.SPACE || !text.isCapital(to) || Letterings.isHeadline(text, from, to)) {
            return false;
        }
        String after = text.wordFrom(to);
        if (Affixes.isTitleBehind(after) || Affixes.mayBeTitleBehind(after)) {
            return false; // "Cengiz Bey"
        }
        return isPlausible(after, to) && !own.contains(after) && !setting.isSmallElsewhere(after);
    }

    /** In the tongues that put the family's name first, a given name follows it: {@code Kim Jong Un}. */
    public boolean isFollowedByGiven(int from, int to) {
        if (to >= text.length() || text.gap(to) != FoldedText.SPACE || !text.isCapital(to)) {
            return false;
        }
        String family = text.slice(from, to);
        String after = text.wordFrom(to);
        if (own.contains(after)) {
            return false;
        }
        boolean korean = Spellings.koreanFamily(List.of(family, after)) == 0;
        boolean common = Vocabulary.isFunction(after) || Vocabulary.isPlain(after) || Vocabulary.isSpeech(after);
        int end = to + after.length();
        boolean two = end < text.length()
                && text.gap(end) <= FoldedText.SPACE
                && text.gap(end) > FoldedText.NOTHING
                && (text.isCapital(end) || text.gap(end) == FoldedText.HYPHEN)
                && Spellings.koreanFamily(List.of(family, after, text.wordFrom(end))) == 0;
        boolean vietnamese = Affixes.isVietnameseFamily(family) && !common && isPlausible(after, to);
        return two || (korean && !common) || vietnamese;
    }

    /** The given name of somebody else before a family name; empty when there is none, or it may be another word. */
    public String anothersGiven(int from) {
        int start = chainStart(from);
        int gap = text.gap(start);
        if (start == 0) {
            return "";
        }
        int before = text.wordBefore(start);
        String word = text.slice(before, start);
        if (gap == FoldedText.STOP) {
            boolean initial = word.length() == 1 && text.isCapital(before) && !isFirst(before) && !isOwnInitial(word);
            return initial ? word : "";
        }
        int head = chainStart(before);
        boolean hyphened = head < before; // Jae-yong
        if (gap != FoldedText.SPACE || !text.isCapital(head) || own.contains(word)) {
            return "";
        }
        String given = hyphened ? text.slice(head, start) : word;
        boolean known = setting.isBearer(given);
        boolean plain = (hyphened || (isPlausible(word, before) && !setting.isSmallElsewhere(word)))
                && !isFirst(head)
                && !Letterings.isHeadline(text, head, from)
                && !isPlace(head);
        return known || plain ? given : "";
    }

    private boolean isFirst(int at) {
        return Letterings.isFirst(text, at);
    }

    private boolean isOwnInitial(String letter) {
        return own.stream().anyMatch(word -> word.startsWith(letter));
    }

    /** Where a row of words joined by hyphens begins; small prefixes ({@code pro-}) do not belong to it. */
    private int chainStart(int at) {
        int start = at;
        while (start > 0 && text.gap(start) == FoldedText.HYPHEN) {
            int before = text.wordBefore(start);
            if (!text.isCapital(before) && !hasCapitalHead(before)) {
                break;
            }
            start = before;
        }
        return start;
    }

    private boolean hasCapitalHead(int at) {
        return at > 0 && text.gap(at) == FoldedText.HYPHEN && text.isCapital(text.wordBefore(at));
    }

    private boolean isPlausible(String word, int at) {
        return word.length() > 1
                && text.letter(at) > '9'
                && !Vocabulary.isTitle(word)
                && !Affixes.isSuffix(word)
                && !Vocabulary.isWord(word);
    }

    /** Whether what leads up to the word is how a place or a thing is named: {@code in Oslo}, {@code the Grell …}. */
    private boolean isPlace(int at) {
        int pos = at;
        for (int i = 0; i < MOST_CAPITALS && pos > 0 && text.gap(pos) == FoldedText.SPACE; i++) {
            int before = text.wordBefore(pos);
            String word = text.slice(before, pos);
            if (Vocabulary.isPlacePreposition(word) || Vocabulary.isDeterminer(word)) {
                return true;
            }
            if (!text.isCapital(before)) {
                return false;
            }
            pos = before;
        }
        return false;
    }
}
