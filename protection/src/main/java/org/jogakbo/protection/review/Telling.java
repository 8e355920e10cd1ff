package org.jogakbo.protection.review;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.protection.review.Detail.Aspect;
import org.jspecify.annotations.Nullable;

/** The details that a sentence tells of the person whom it is about. */
final class Telling {
    private record Form(Aspect aspect, Pattern words) {
        static Form of(Aspect aspect, String words) {
            return new Form(aspect, Pattern.compile(words));
        }
    }

    private static final String PLACE =
            "(\\p{Lu}[\\p{L}’'-]{1,30}(?: (?:City|County|Province|\\p{Lu}[\\p{L}’'-]{1,30}))?)";
    private static final Pattern AGE = Pattern.compile(
            "(?:, (?:aged )?| \\(|\\baged )(\\d{2})(?=[,.)]|$| when| at)|\\b(\\d{2})[- ]years?[- ]old\\b|(?<!\\d)(\\d{2})\\s?(?:세|살)|\\((\\d{2})\\)");
    private static final Pattern PROVINCE = Pattern.compile(".* Province|.*(?:-do|-bukto|-namdo|-bukdo)|.*(?:도|북도|남도)");
    private static final List<Form> FORMS = List.of(
            Form.of(
                    Aspect.TOWN,
                    "\\b(?:born in|native of|grew up in|raised in|hometown of|home ?town,|came from|comes from|originally from|, from|lived in) (?:the )?(?:[a-z]{2,12} ){0,3}"
                            + PLACE),
            Form.of(Aspect.TOWN, "\\bfrom " + PLACE + "(?=[,.]| (?:Province|who|and)|$)"),
            Form.of(
                    Aspect.TOWN,
                    "([가-힣]{2,10}) ?(?:출신|태생)|([가-힣]{2,10})에서 (?:태어|나고 자)|고향(?:인|은|이) ([가-힣]{2,8}?)(?:에서|이|을|를|에|,|$)"),
            Form.of(
                    Aspect.CROSSING,
                    "\\b(?:cross(?:ed|ing)|escap(?:ed|ing)|fled|defect(?:ed|ing)|arriv(?:ed|ing)|left)\\b[^.]{0,60}?\\bin (?:[A-Z][a-z]{2,8} )?((?:19|20)\\d{2})"
                            + "|\\b[Ii]n (?:[A-Z][a-z]{2,8} )?((?:19|20)\\d{2}),? (?:she|he|they)? ?(?:cross|escap|fled|defect)"),
            Form.of(Aspect.CROSSING, "((?:19|20)\\d{2})년[^.]{0,24}?(?:탈북|도강|입국|탈출|(?:강|국경)을 건[너넜넌])"),
            Form.of(
                    Aspect.OCCUPATION,
                    "\\b(?:work(?:ed|s|ing) as|trained as|employed as|(?:was|is|been)) an? (?:former |local |junior |senior |retired )?((?:[a-z-]{2,14} )?[a-z-]{0,14}(?:er|or|ist|ian|ant|man|woman|nurse|cook|clerk|guard|pilot|spy|smith|tailor|nurse))\\b"
                            + "|\\ba (?:former|retired) ((?:[a-z-]{2,14} )?[a-z-]{3,14})\\b|\\b(?:work(?:ed|s|ing)) as an? ([a-z-]{3,14})\\b"),
            Form.of(
                    Aspect.OCCUPATION,
                    "([가-힣]{2,8}?)(?:으로|로) (?:일하|일했|일한|근무|재직|복무)|(?:전직|전 ) ?([가-힣]{2,6}(?:원|사|수|관|공|장|인|부|생|가))(?![가-힣])|([가-힣]{2,6}(?:교사|간호사|의사|광부|어부|군인|장교|기사|노동자)) ?출신"),
            Form.of(
                    Aspect.RELATIVE,
                    "\\b(?:[Hh]is|[Hh]er|[Tt]heir) ((?:(?:older|elder|younger|twin|two|three|four|only|late) )?"
                            + "(?:mother|father|brothers?|sisters?|sons?|daughters?|wife|husband|grandmother|grandfather|aunt|uncle|cousin|twins?))\\b"),
            Form.of(
                    Aspect.RELATIVE,
                    "(?<![가-힣])(어머니|아버지|남동생|여동생|언니|누나|오빠|형|아들|딸|남편|아내|할머니|할아버지|쌍둥이)(?=[은는이가을를과와의도,. ]|에게|께서|$)"),
            Form.of(Aspect.DAY, "(?<!\\d)(" + Particulars.DAY + ")"));

    private Telling() {}

    /** Tells each detail. */
    static void of(String sentence, @Nullable PressDate published, BiConsumer<Aspect, String> each) {
        Matcher ages = AGE.matcher(sentence);
        while (ages.find()) {
            each.accept(Aspect.BIRTH, birth(Integer.parseInt(group(ages.toMatchResult())), published));
        }
        for (Form form : FORMS) {
            form.words().matcher(sentence).results().map(Telling::group).forEach(value -> tell(form, value, each));
        }
    }

    private static void tell(Form form, String value, BiConsumer<Aspect, String> each) {
        boolean province =
                form.aspect() == Aspect.TOWN && PROVINCE.matcher(value).matches();
        boolean word = form.aspect() == Aspect.OCCUPATION || form.aspect() == Aspect.RELATIVE;
        each.accept(province ? Aspect.PROVINCE : form.aspect(), word ? value.toLowerCase(Locale.ROOT) : value);
    }

    private static String birth(int age, @Nullable PressDate published) {
        return published == null
                ? "aged " + age
                : "born " + (published.year() - age - 1) + " or " + (published.year() - age);
    }

    private static String group(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return found.group();
    }
}
