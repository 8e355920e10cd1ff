package org.jogakbo.protection.mask.place;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.form.Affixes;

/** The same for scripts without capitals, where particles, titles and verbs alone tell. */
final class HangulUse {
    /** What follows persons and nothing else. */
    private static final List<String> OF_PERSONS = List.of(
            "씨", "님", "에게", "한테", "께", "더러", "이가", "이는", "이를", "이와", "이도", "이의", "이랑", "이네", "이한테", "이에게", "양은", "양이",
            "양을", "양의", "군은", "군이", "군을", "군의", "아빠", "엄마");

    private static final Set<String> ROLES =
            words("씨 님 양 군 선생 선생님 여사 박사 교수 선장 목사 할머니 할아버지 어머니 아버지 엄마 아빠 언니 오빠 누나 형 기자 가수 배우 작가 대표 사장 의원 학생");

    private static final Set<String> BEFORE =
            words("가수 배우 작가 감독 선장 기자 딸 아들 아내 남편 언니 오빠 누나 형 동생 친구 이름은 이름이 어머니 아버지 탈북자 탈북민 난민 여성 남성 소녀 소년");
    private static final List<String> TOLD = List.of(
            "말했", "말한", "밝혔", "밝힌", "전했", "답했", "물었", "울었", "웃었", "라고", "했다고", "살았", "왔다", "갔다", "태어났", "결혼", "탈출");
    private static final int NEAR = 12;

    private HangulUse() {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    static WordUse of(FoldedText text, int from, int to) {
        String tail = to < text.length() && !text.isEdge(to) ? text.wordFrom(to) : "";
        int next = to + tail.length();
        String following = next < text.length() && text.gap(next) <= FoldedText.SPACE ? text.wordFrom(next) : "";
        String before = from > 0 && text.gap(from) == FoldedText.SPACE ? text.slice(text.wordBefore(from), from) : "";
        boolean person = OF_PERSONS.stream().anyMatch(tail::startsWith)
                || (tail.isEmpty() && ROLES.stream().anyMatch(following::startsWith) && following.length() < 5)
                || BEFORE.contains(before)
                || isAge(text, to);
        if (person) {
            return WordUse.NAME;
        }
        boolean bare = tail.isEmpty() && (following.isEmpty() || text.gap(to) > FoldedText.SPACE);
        if (bare) {
            return WordUse.DOUBT;
        }
        boolean agent = tail.equals("은") || tail.equals("는") || tail.equals("이") || tail.equals("가");
        return agent && isTold(text, next) ? WordUse.DOUBT : WordUse.WORD;
    }

    private static boolean isAge(FoldedText text, int to) {
        return (text.gap(to) == FoldedText.QUOTE || text.gap(to) == FoldedText.COMMA)
                && Character.isDigit(text.letter(to))
                && text.wordFrom(to).length() < 4;
    }

    /** Whether the sentence goes on with what persons do. */
    private static boolean isTold(FoldedText text, int from) {
        int at = from;
        for (int i = 0; i < NEAR && at < text.length() && (at == from || text.gap(at) <= FoldedText.COMMA); i++) {
            String word = text.wordFrom(at);
            if (TOLD.stream().anyMatch(word::contains)) {
                return true;
            }
            at += word.length();
        }
        return false;
    }

    /** Han, kana, and other scripts: a title or an age behind the name, or it is a word; a verb of speech leaves it open. */
    static WordUse ofOther(FoldedText text, int from, int to) {
        String rest = text.slice(to, Math.min(text.length(), to + 4));
        boolean titled = rest.length() > 0 && (startsWithTitle(rest) || isAge(text, to));
        boolean spaced =
                to < text.length() && text.gap(to) == FoldedText.SPACE && Affixes.isTitleBehind(text.wordFrom(to));
        boolean ahead = from > 0 && Affixes.isTitle(text.slice(text.wordBefore(from), from));
        if (titled || spaced || ahead) {
            return WordUse.NAME;
        }
        boolean speaks = !rest.isEmpty() && "说說道称稱".indexOf(rest.charAt(0)) >= 0;
        return speaks ? WordUse.DOUBT : WordUse.WORD;
    }

    private static boolean startsWithTitle(String rest) {
        for (int length = 1; length <= Math.min(3, rest.length()); length++) {
            if (rest.charAt(0) > 0x2e80 && Affixes.isTitleBehind(rest.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}
