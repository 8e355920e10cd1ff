package org.jogakbo.protection.review;

import java.util.List;
import org.jogakbo.protection.review.Suggestion.Kind;

/** Marked pseudonyms, and what leads straight to somebody: telephone, mail, street, day of birth, numbers of papers. */
final class Particulars {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? \\d{4}|" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{4}년\\s?\\d{1,2}월\\s?\\d{1,2}일)";

    static final List<Cue> CUES = List.of(
            Cue.of(
                    Kind.PSEUDONYM,
                    "(?i)(?:[\\p{L}’'-]{1,30} ){0,2}[\\p{L}’'-]{1,30},? ?[(\\[,–—-] ?(?:an? |the )?(?:alias|pseudonym|assumed name|false name|not (?:his|her|their|the) real names?)\\b"
                            + "|\\b(?:whose|(?:his|her|their)) (?:real |full |true )?names? (?:is|are|was|were|has been|have been|is being|are being)? ?(?:withheld|changed|altered|not (?:being )?(?:given|used|published))"
                            + "|\\bnot (?:his|her|their) real names?\\b"
                            + "|\\b(?:on condition of anonymity|asked (?:not to be named|that (?:his|her|their) name))",
                    "The text says that the real name is kept back: look whether the rest of it keeps it back too."),
            Cue.of(
                    Kind.PSEUDONYM,
                    "[가-힣]{2,5}\\s?(?:씨|군|양)?\\s?[(（\\[][^)）\\]]{0,12}가명[^)）\\]]{0,12}[)）\\]]|[가-힣]{2,5}(?:이)?라는 가명|익명을 (?:요구|요청|전제로|원)[가-힣]{0,3}"
                            + "|(?:이름|실명|신원)(?:을|은) (?:밝히지|공개하지) (?:않|말)[가-힣]{0,3}|(?:이름|실명|신원)을 밝히기를 (?:꺼|거부)[가-힣]{0,3}",
                    "The text says that the real name is kept back: look whether the rest of it keeps it back too."),
            Cue.of(
                    Kind.TELEPHONE,
                    "(?<![\\d+.-])(?:\\+\\d{1,3}(?:[ .-]?\\(?\\d{1,4}\\)?){2,5}\\d(?!\\d)|0(?:1[016789]|2|[3-7]\\d)[-. )]{1,2}\\d{3,4}[-. ]\\d{4}|\\(\\d{3}\\) ?\\d{3}[-. ]\\d{4}|\\d{3}[-.]\\d{3}[-.]\\d{4}|0\\d{3,4} \\d{3} ?\\d{3,4})(?![\\d-])",
                    "A telephone number."),
            Cue.of(Kind.MAIL, "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}", "A mail address."),
            Cue.of(
                    Kind.STREET,
                    "(?<![Ii]n )(?<![Ss]ince )\\b\\d{1,5}[A-Z]?,? (?:\\p{Lu}[\\p{L}’'-]{1,30} ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Close|Terrace|Crescent|Square|St\\.|Rd\\.|Ave\\.|Blvd\\.)"
                            + "|[가-힣]{1,6}(?:시|군|구|읍|면) [가-힣0-9]{1,10}(?:대로|로|길) ?\\d{1,4}(?:번길)?(?: ?\\d{1,4})?(?:-\\d{1,3})?(?![\\d년월일명만억세살%])"
                            + "|[가-힣]{1,6}(?:동|리|가) ?\\d{1,4}(?:-\\d{1,4})? ?번지|\\d{2,4}동 ?\\d{2,4}호",
                    "A street address."),
            Cue.of(
                    Kind.BIRTH_DATE,
                    "\\b(?:[Bb]orn(?: on)?|[Dd]ate of birth:?|[Bb]irthday(?: is| was)?(?: on)?:?) " + DAY
                            + "|\\d{4}년\\s?\\d{1,2}월\\s?\\d{1,2}일\\s?(?:생(?=이|인|으로|[ .,)(]|$)|출생|에? ?태어)[가-힣]{0,2}|생년월일\\s?:?\\s?\\d{2,4}[^\\s]{0,12}",
                    "A day of birth: with a town it is nearly a name."),
            Cue.of(
                    Kind.IDENTITY_NUMBER,
                    "(?<![\\d-])\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\s?[-–]\\s?[1-8](?:\\d{6}|[*xX]{6})(?![\\d-])",
                    "A resident's registration number: it holds the day of birth and the sex."),
            Cue.of(
                    Kind.IDENTITY_NUMBER,
                    "(?i)(?:passport|여권|identity card|ID card)(?: ?(?:no\\.?|number|번호))?(?: is| was|은|는|가)?:? ?(?:[A-Z]{1,2}\\d{6,8}|[A-Z]\\d{3}[A-Z]\\d{4}|\\d{8,9})\\b",
                    "The number of a passport or an identity card."));

    private Particulars() {}
}
