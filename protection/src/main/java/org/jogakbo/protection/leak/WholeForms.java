package org.jogakbo.protection.leak;

import java.util.List;
import java.util.Set;
import org.jogakbo.protection.leak.letters.CommonWords;
import org.jogakbo.protection.leak.letters.Script;
import org.jogakbo.protection.leak.letters.Stream;
import org.jogakbo.protection.leak.letters.Word;

/** Finds forms whose letters stand one behind another, whatever lies between: spaces, signs, tags, the end of a cell. For one text. */
final class WholeForms {
    /** From this length on, letters that stand in a row are no chance, wherever they begin. */
    private static final int NO_CHANCE = 9;

    /** What may stand between the letters of a name that somebody spaced out or broke up. */
    private static final int MOST_WORDS_MORE = 2;

    private static final int LONG_SOUND = 7;
    /** Of a telephone number, an account, a passport. */
    private static final int MOST_GROUPS = 6;

    /** What Korean puts behind a name. */
    static final Set<String> PARTICLES =
            Set.of(("은 는 이 가 을 를 의 에 에게 께 와 과 도 만 로 으로 아 야 여 라 이라 라고 이라고 씨 군 양 님 이는 이가 이를 이의 이와 이도 한테"
                            + " 에게서 부터 까지 보다 처럼 란 이란 하고 랑 이랑 씨는 씨가 씨를 씨의 씨와 씨도 군은 군이 양은 양이 님은 님이")
                    .split(" "));

    /** What Korean puts behind a person and behind nothing else. */
    private static final Set<String> OF_PERSONS = Set.of(
            ("씨 씨는 씨가 씨를 씨의 씨와 씨도 군은 군이 군 양은 양이 양 님 님은 님이 이가 이는 이를 이의 이와" + " 이도 에게 에게서 께 한테 이한테 이에게").split(" "));

    private static final Set<String> TITLES = Set.of("씨 양 군 님 선생 여사 박사 할머니 할아버지 어머니 아버지 언니 오빠 누나".split(" "));

    private final Wanted wanted;
    private final Seen seen;
    private final List<Hit> hits;

    WholeForms(Wanted wanted, Seen seen, List<Hit> hits) {
        this.wanted = wanted;
        this.seen = seen;
        this.hits = hits;
    }

    void find() {
        in(seen.latin(), wanted.latin, this::standsInLatin);
        in(seen.sound(), wanted.sound, this::standsBySound);
        Stream bare = wanted.bare.isEmpty() ? new Stream("", new int[0]) : seen.bare();
        in(bare, wanted.bare, this::standsBare);
        if (!wanted.bones.isEmpty()) {
            in(seen.bones(), wanted.bones, this::standsByBones);
        }
    }

    private interface Test {
        boolean holds(Stream stream, Form form, int from, int to);
    }

    private void in(Stream stream, Patterns patterns, Test test) {
        patterns.find(stream.letters(), (form, from, to) -> {
            int first = stream.words()[from];
            int last = stream.words()[to - 1];
            if (test.holds(stream, form, from, to) && !isWord(form, first, last) && !isCalendar(first, last)) {
                hits.add(new Hit(form, first, last, true));
            }
        });
    }

    private boolean standsInLatin(Stream stream, Form form, int from, int to) {
        if (form.what() == Find.What.DETAIL || form.what() == Find.What.MASKED) {
            return wordsBeginAndEnd(stream, from, to);
        }
        if (to - from >= NO_CHANCE) {
            return true;
        }
        int first = stream.words()[from];
        int last = stream.words()[to - 1];
        return seen.words.get(first).letters().script() != Script.HAN
                && wordsBeginAndEnd(stream, from, to)
                && isWrittenAsName(first, last);
    }

    /** Days of a month that run one into another are no number that somebody has: no number is printed in so many groups. */
    private boolean isCalendar(int first, int last) {
        boolean digits = true;
        boolean oneByOne = true;
        boolean rising = true;
        for (int n = first; n <= last; n++) {
            Word word = seen.words.get(n);
            digits &= word.letters().script() == Script.DIGITS;
            oneByOne &= word.end() - word.start() == 1;
            rising &= n == first
                    || seen.text.charAt(word.start())
                            == seen.text.charAt(seen.words.get(n - 1).start()) + 1;
        }
        return digits && last - first >= MOST_GROUPS && (!oneByOne || rising);
    }

    private boolean wordsBeginAndEnd(Stream stream, int from, int to) {
        return stream.isFirst(from)
                && stream.isEnd(to)
                && seen.words.get(stream.words()[from]).begins();
    }

    /** Capitals, unless signs alone join it as in an address; letters spaced out one by one are no words. */
    private boolean isWrittenAsName(int first, int last) {
        boolean spaced = false;
        boolean capitals = true;
        boolean single = true;
        for (int n = first; n <= last; n++) {
            Word word = seen.words.get(n);
            spaced |= n > first && word.gap().compareTo(Word.Gap.SPACE) >= 0;
            capitals &= word.capital() || (n > first && word.gap() == Word.Gap.SIGN);
            single &= word.end() - word.start() == 1;
        }
        return !spaced || capitals || single;
    }

    private boolean standsBySound(Stream stream, Form form, int from, int to) {
        int first = stream.words()[from];
        int last = stream.words()[to - 1];
        Script script = seen.words.get(first).letters().script();
        if (script == Script.HAN || !wordsBeginAndEnd(stream, from, to)) {
            return false;
        }
        return script == Script.HANGUL
                ? isHangulBySound(form, to - from, last)
                : isWrittenAsName(first, last)
                        && last - first < form.parts().size() + MOST_WORDS_MORE
                        && !areWords(first, last);
    }

    /** What is written as words of a language, each for itself, only sounds like a name. */
    private boolean areWords(int first, int last) {
        for (int n = first; n <= last; n++) {
            if (!CommonWords.isWord(seen.words.get(n).letters())) {
                return false;
            }
        }
        return true;
    }

    /** Whether each word is one part, by its consonants, or joins several: parts do not begin in the midst of a word. */
    private boolean partsBegin(Form form, int first, int last) {
        List<String> bones =
                form.parts().stream().map(part -> part.letters().bones()).toList();
        for (int n = first; n <= last; n++) {
            String word = seen.words.get(n).letters().bones();
            if (!word.isEmpty() && bones.stream().noneMatch(part -> !part.isEmpty() && word.startsWith(part))) {
                return false;
            }
        }
        return true;
    }

    /** Of a name that was given in Hangul its letters are known. */
    private boolean isHangulBySound(Form form, int letters, int last) {
        return letters >= LONG_SOUND
                && isKoreanEnd(seen.rest(last))
                && form.parts().stream().noneMatch(part -> part.letters().script() == Script.HANGUL);
    }

    /** Without vowels much sounds alike: only where one of both is written so. */
    private boolean standsByBones(Stream stream, Form form, int from, int to) {
        int first = stream.words()[from];
        int last = stream.words()[to - 1];
        Script written = seen.words.get(first).letters().script();
        Script given = form.parts().getFirst().letters().script();
        boolean fewVowels = written == Script.CONSONANTS || given == Script.CONSONANTS;
        return written != given
                && !written.isByLetter()
                && (fewVowels || to - from >= LONG_SOUND)
                && wordsBeginAndEnd(stream, from, to)
                && isWrittenAsName(first, last)
                && last > first
                && !runsOverSentence(first, last)
                && last - first <= form.parts().size()
                && partsBegin(form, first, last);
    }

    private boolean standsBare(Stream stream, Form form, int from, int to) {
        int first = stream.words()[from];
        int last = stream.words()[to - 1];
        Word begins = seen.words.get(first);
        Script script = begins.letters().script();
        if (form.what() == Find.What.DETAIL || form.what() == Find.What.MASKED || script.hasNoGaps()) {
            return true;
        }
        if (script != Script.HANGUL) {
            return to - from > 3 && (stream.isFirst(from) || to - from > 5);
        }
        return (begins.begins() || to - from > 3)
                && (to - from > 2 || isKoreanEnd(seen.rest(last)))
                && !runsOverSentence(first, last);
    }

    /** Whether it is a word of Korean, and nothing says that it is a name here. */
    private boolean isWord(Form form, int first, int last) {
        return seen.words.get(first).letters().script() == Script.HANGUL && form.isWord() && !isOfPerson(last);
    }

    /** Whether only a person is spoken of so: by what is put behind the word, or by the word after it. */
    private boolean isOfPerson(int last) {
        String rest = seen.rest(last);
        if (!rest.isEmpty()) {
            return OF_PERSONS.contains(rest);
        }
        int next = last + 1;
        return next < seen.words.size()
                && (isTitled(next) || seen.words.get(next).letters().script() == Script.DIGITS);
    }

    private boolean isTitled(int next) {
        String word = seen.words.get(next).letters().bare() + seen.rest(next);
        return seen.gap(next) == Word.Gap.SPACE && TITLES.stream().anyMatch(word::startsWith);
    }

    static boolean isKoreanEnd(String rest) {
        return rest.isEmpty() || PARTICLES.contains(rest);
    }

    private boolean runsOverSentence(int first, int last) {
        for (int n = first + 1; n <= last; n++) {
            if (seen.words.get(n).gap() == Word.Gap.STOP) {
                return true;
            }
        }
        return false;
    }
}
