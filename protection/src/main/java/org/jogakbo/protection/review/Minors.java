package org.jogakbo.protection.review;

import java.util.List;
import org.jogakbo.protection.review.Suggestion.Kind;

/** People under eighteen. */
final class Minors {
    private static final String YOUNG = "(?:1[0-7]|[1-9])";
    private static final String WORD =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)";
    private static final String AGE = "(?:" + YOUNG + "|" + WORD + ")";
    private static final String CHILD =
            "(?:son|daughter|boy|girl|child|brother|sister|grandson|granddaughter|niece|nephew|cousin|baby|toddler|infant|orphan|pupil|student|schoolboy|schoolgirl|teenager|twins?)";
    private static final String WHY = "Somebody under eighteen, who cannot have agreed to be found here for ever.";

    static final List<Cue> CUES = List.of(
            Cue.of(
                    Kind.MINOR,
                    "\\b" + CHILD
                            + "(?: \\p{Lu}[\\p{L}’'-]{1,30}){0,2},? (?:who (?:is|was) |is |was |of |then |now |aged? |\\()?(?:only |just )?"
                            + AGE
                            + "(?= years? old|[,.;)]|$| at the time| when)"
                            + "|\\b" + AGE + "[- ](?:years?|months?)[- ]old (?:[a-z-]{2,12} )?" + CHILD + "\\b"
                            + "|\\b[Aa]n? " + AGE + "-year-old(?= (?:named|called|who|from|whose|with)\\b)"
                            + "|\\p{Lu}[\\p{L}’'-]{1,30} \\p{Lu}[\\p{L}’'-]{1,30}(?:, (?:aged )?| \\()" + YOUNG
                            + "(?=[,)])"
                            + "|\\b(?:[Ss]he|[Hh]e) (?:was|is|turned) (?:only |just )?" + AGE
                            + "(?= years? old|[,.;]| when| at the time)",
                    WHY),
            Cue.with(
                    Kind.MINOR,
                    "(?<!\\d)" + YOUNG + "\\s?(?:세|살)(?! ?(?:이상|이하|미만|관람|부터|까지|이후|이전|때부터|차이|터울|위|아래|연[상하]))[가-힣]{0,3}",
                    "아들|딸|소년|소녀|아이|학생|동생|손자|손녀|어린이|조카|꼬마|쌍둥이|[가-힣] ?(?:군|양)(?![가-힣])",
                    WHY),
            Cue.of(
                    Kind.MINOR,
                    "[가-힣]{2,4}\\s?\\(" + YOUNG
                            + "(?:세|살)?\\)|(?:초등학교|중학교|고등학교|소학교) [1-6]학년(?:생|인|에|이)?|(?:초등학생|중학생|고등학생|유치원생|초등생)(?=인? (?:아들|딸|동생|조카|손자|손녀|자녀|[가-힣]{2,4} ?(?:군|양)))",
                    WHY));

    private Minors() {}
}
