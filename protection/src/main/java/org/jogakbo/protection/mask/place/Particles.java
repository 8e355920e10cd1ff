package org.jogakbo.protection.mask.place;

import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.spelling.Hangul;

/** What may follow a name within a Hangul word: particles, the copula, honorifics and titles, one after the other. */
public final class Particles {
    /** What follows a name. */
    public enum Tail {
        /** No Hangul at once. */
        NOTHING,
        /** Particles to the word's end. */
        PARTICLES,
        /** Something else: perhaps more of another name, perhaps another word. */
        OTHER
    }

    private static final int LONGEST = 5;
    private static final int MOST = 8;
    private static final int RIEUL = 8;

    private static final Set<String> AFTER_CONSONANT =
            words("은 이 을 과 으로 이나 이라 이란 이며 이랑 이여 아 이었 이에 이다 이자 이고 이지 이든 이라도 이라고 이라는 이라서 으로서 으로써 이었다 이었던 이야 이니 이냐");
    private static final Set<String> AFTER_VOWEL =
            words("는 가 를 와 로 나 라 란 며 랑 여 야 였 다 자 고 지 든 라도 라고 라는 라서 로서 로써 였다 였던 예 에요 니 냐 이 이다 이라 이며 이라고 이라는");
    public static final Set<String> TITLES =
            words("씨 님 군 양 옹 여사 선생 선생님 박사 교수 대표 사장 회장 선장 목사 신부 수녀 의원 위원 위원장 대령 중령 소령 대위 중위 소위 상사 "
                    + "중사 하사 기자 작가 감독 총리 장관 차관 대사 국장 과장 부장 팀장 원장 소장 단장 실장 이사 이사장 변호사 의사 간호사 교사 집사 장로 전도사 부인 할머니 "
                    + "할아버지 아주머니 아저씨 아무개");
    /** What relatives, friends and pupils are called by, written on to a given name. */
    public static final Set<String> KIN =
            words("언니 오빠 누나 누님 형 형님 엄마 아빠 어머니 아버지 어머님 아버님 이모 이모부 고모 고모부 삼촌 외삼촌 숙모 할미 할배 할멈 동생 선배 후배 쌤 샘 "
                    + "아줌마 아저씨 아주머니 아재 아씨 아가씨 총각 처녀 도련님 아기 아가 어멈 아범 어르신 동무 동지");

    private static final Set<String> AFTER_ANY =
            words("의 에 에게 에게서 한테 한테서 께 께서 께서는 도 만 까지 부터 조차 마저 밖에 처럼 같이 보다 하고 측 등 들 네 "
                    + "뿐 쪽 더러 보고 커녕 마다 대로 만큼 입니다 였습니다 이었습니다 모 및 및은");

    /** Forms of the copula that also end a given name; they count where the name is long enough to speak for itself. */
    private static final Set<String> LIKE_NAMES = words("인 일 임 인데 인지 인가");

    private Particles() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** @param agreeing whether the particle must agree with the name's last sound, as it must where little else speaks for the name */
    public static Tail after(FoldedText text, int to, boolean agreeing) {
        if (to >= text.length() || text.isEdge(to) || !Hangul.isSyllable(text.letter(to))) {
            return Tail.NOTHING;
        }
        String tail = text.wordFrom(to);
        return tail.length() <= MOST && readable(text.letter(to - 1) + tail, 1, agreeing) ? Tail.PARTICLES : Tail.OTHER;
    }

    /** Whether the rest of a word, from an index above 0, is a row of particles, each of which agrees with the syllable before it. */
    private static boolean readable(String word, int from, boolean agreeing) {
        if (from == word.length()) {
            return true;
        }
        for (int to = Math.min(word.length(), from + LONGEST); to > from; to--) {
            String particle = word.substring(from, to);
            boolean fits = agrees(word.charAt(from - 1), particle) || (!agreeing && from == 1 && isParticle(particle));
            if (fits && readable(word, to, true)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this, perhaps nothing, may follow a particle in the same word. */
    public static boolean mayFollow(String rest) {
        return rest.isEmpty() || rest.equals("요") || readable("가" + rest, 1, false);
    }

    private static boolean isParticle(String word) {
        return AFTER_CONSONANT.contains(word) || AFTER_VOWEL.contains(word) || LIKE_NAMES.contains(word);
    }

    private static boolean agrees(char before, String particle) {
        if (AFTER_ANY.contains(particle) || TITLES.contains(particle) || KIN.contains(particle)) {
            return true;
        }
        int last = Hangul.isSyllable(before) ? Hangul.finalOf(before) : 0;
        boolean open = last == 0 || (last == RIEUL && particle.startsWith("로"));
        return (open ? AFTER_VOWEL : AFTER_CONSONANT).contains(particle);
    }

    /** Whether a title stands here that may follow a family name: {@code 씨}, {@code 모}, {@code 선장}. */
    public static boolean titled(FoldedText text, int at) {
        if (at >= text.length() || text.gap(at) > FoldedText.SPACE) {
            return false;
        }
        String word = text.wordFrom(at);
        return TITLES.stream().anyMatch(title -> word.startsWith(title) && (title.length() > 1 || closes(text, at)))
                || (word.startsWith("모") && text.gap(at) == FoldedText.NOTHING && closes(text, at))
                || (word.equals("모") && titledBehind(text, at + 1))
                || (word.startsWith("모") && TITLES.stream().anyMatch(word.substring(1)::startsWith));
    }

    /** {@code 민 모 씨}: of somebody who is not to be named. */
    private static boolean titledBehind(FoldedText text, int at) {
        return at < text.length()
                && text.gap(at) == FoldedText.SPACE
                && TITLES.stream().anyMatch(text.wordFrom(at)::startsWith);
    }

    private static boolean closes(FoldedText text, int at) {
        return after(text, at + 1, false) != Tail.OTHER;
    }
}
