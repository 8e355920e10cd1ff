package org.jogakbo.protection.leak;

import java.util.List;
import org.jogakbo.protection.leak.letters.Letters;
import org.jogakbo.protection.leak.letters.Script;
import org.jogakbo.protection.leak.letters.Stream;
import org.jogakbo.protection.leak.letters.Word;
import org.jogakbo.protection.leak.letters.Words;

/** Places that stand beside each other, read as one text. Immutable. */
final class Seen {
    private static final int BESIDE = 3;

    final String text;
    final List<Word> words;
    private final List<Place> places;
    private final int[] starts;

    Seen(List<Place> places) {
        this.places = List.copyOf(places);
        this.starts = new int[places.size()];
        StringBuilder all = new StringBuilder();
        for (int n = 0; n < places.size(); n++) {
            starts[n] = all.length();
            all.append(places.get(n).text()).append('\n');
        }
        this.text = all.toString();
        this.words = Words.of(text);
    }

    Stream latin() {
        return Stream.of(words, Letters::latin);
    }

    Stream sound() {
        return Stream.of(words, Letters::sound);
    }

    Stream bones() {
        // The Arabic article is written, or not, and stands for nobody.
        return Stream.of(
                words,
                letters -> letters.latin().equals("al") || letters.latin().equals("el") ? "" : letters.bones());
    }

    /** Letters that are not Latin, as they are. */
    Stream bare() {
        return Stream.of(words, letters -> letters.script() == Script.LATIN ? "" : letters.bare());
    }

    boolean hasConsonants() {
        return words.stream().anyMatch(word -> word.letters().script() == Script.CONSONANTS);
    }

    /** The gap before a word; the end of the text is an edge. */
    Word.Gap gap(int word) {
        return word >= words.size() ? Word.Gap.EDGE : words.get(word).gap();
    }

    /** What of the place a word stands in is told. */
    String place(int word) {
        int at = words.get(word).start();
        int n = 0;
        while (n + 1 < starts.length && starts[n + 1] <= at) {
            n++;
        }
        return places.get(n).what();
    }

    String printed(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to).end());
    }

    /** The rest of a word written without gaps behind this part of it. */
    String rest(int word) {
        StringBuilder rest = new StringBuilder();
        for (int n = word + 1; n < words.size() && words.get(n).gap() == Word.Gap.NONE; n++) {
            rest.append(words.get(n).letters().bare());
        }
        return rest.toString();
    }

    /** A few words on each side, and three dots for each of these. */
    String around(int from, int to, java.util.BitSet hidden) {
        StringBuilder around = new StringBuilder("…");
        boolean dots = true;
        for (int n = Math.max(0, first(from)); n < Math.min(words.size(), last(to) + 1); n++) {
            if (hidden.get(n)) {
                around.append(dots ? "" : " …");
                dots = true;
            } else {
                around.append(words.get(n).begins() || dots ? " " : "").append(printed(n, n));
                dots = false;
            }
        }
        return around.append(dots ? "" : " …").toString();
    }

    private int first(int from) {
        int n = from;
        for (int left = BESIDE; n > 0 && left > 0; n--) {
            left -= words.get(n - 1).begins() ? 1 : 0;
        }
        return n;
    }

    private int last(int to) {
        int n = to;
        for (int left = BESIDE + 1; n + 1 < words.size() && left > 0; n++) {
            left -= words.get(n + 1).begins() ? 1 : 0;
            if (left == 0) {
                return n;
            }
        }
        return n;
    }
}
