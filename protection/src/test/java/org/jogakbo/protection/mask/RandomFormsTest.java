package org.jogakbo.protection.mask;

import static org.jogakbo.protection.mask.Crowd.mask;
import static org.jogakbo.protection.mask.Crowd.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Forms made at random, of words of many scripts and of any signs between, before and behind them. Two thousand in a build; more with
 * {@code -Djogakbo.forms=N}, others with {@code -Djogakbo.seed=N}.
 */
@DisplayName("A form made at random")
class RandomFormsTest {
    private static final int SOME = 2_000;
    private static final int MOST_TOLD = 40;
    private static final Protection WITHHELD = Protection.of(Level.WITHHELD, null);

    private static final List<String> KINDS = List.of("name", "detail", "words to mask", "relative", "alias");

    private static final List<String> WORDS = List.of(
            ("Edda Brannock Oda Quill Nuala O'Hanrahan O’Hanrahan P'yo Kang-nam Jean-Luc d'Aubrac Müller-Voss al-Khatib ʻAlī Øst Łoś Ħal"
                            + " İpek ışık Straße Zoë Ngũgĩ Trần Khôi Ørsted Åse Đỗ K tove B Ñu van der St. Jr. III Md. Xu Min Haeryang Dr. Ida"
                            + " the of and mill Bell Grace old boat from quay Street house May Song No one"
                            + " 서보라 민 해량 남궁 부두 김영수 씨 Орлова Нина Ґонта Н. ул. Щукин Ѓорѓи سلمى الخطيب عبد ٧ ۱۲ נה בן־שלום דנה יוסי"
                            + " 閔海亮 閔 田中 花子 ミン ヘリャン みん 陈 劉伟 สมศรี ใจงาม မသီတာ ဦး ავთო ჭელიძე ᲐᲕᲗᲝ Արամ Ղազարյան եւ አበበ ግርማ कविता ज़ैदी"
                            + " কবিতা রায় செல்வி රනිල් សុខ ວັນນາ བསྟན ᠮᠣᠩ ᏣᎳᎩ ਸਿੰਘ ગીતા ಗೀತಾ మీనా മീന ⴰⵎⵣ ߒߞߏ Ελένη Βρανά Σίσυφος"
                            + " 7 88 19 2021 010 555-0133 K7 7-2 3rd ⅳ ½ ² ① Ⓜ ﬁn ǆ ŉ ª 𝐊𝐢𝐦 Ｍｉｎ ㎏ ㈱")
                    .split(" "));

    private static final List<String> SIGNS = List.of(
            ("! \" # $ % & ' ( ) * + , - . / : ; < = > ? @ [ \\ ] ^ _ ` { | } ~ ¡ § © « ¬ ® ° ± ´ ¶ · ¸ » ¿ × ÷ ˈ ʼ ʻ ՚ ՛ ־ ׀ ׳ ״ ، ؛ ؟ ٪ ٫ ٬ ٭"
                            + " । ॥ ๏ ་ ། ၊ ። ፡ ‐ ‑ ‒ – — ― ‖ ‗ ‘ ’ ‚ “ ” „ † ‡ • … ‧ ‰ ′ ″ ‹ › ※ ‽ ‿ ⁂ ⁄ € ₩ № ™ ℠ ℡ ℅ ℃ ℓ Ω ← → ∎ − ∕ ∙ ∞ ∶ ≈"
                            + " ■ ● ☆ ☎ ♀ ♥ ✆ ✉ ✓ ➔ ⸺ ⸗ 、 。 〃 〈 《 「 『 【 〒 〔 〜 〝 ゛ ゠ ・ ﷼ ﹘ ﹣ ！ ＂ ＃ ＆ ＇ （ ） ， － ． ／ ： ； ＝ ＠ ［ ＿ ～ ｡ ｢ ･ ￥"
                            + " 😀 👍 🔒 🏠 \u00ad \u200b \u200d \u2060 \ufeff \u00a0 \u3000 \u2009 \u2028 \n \t")
                    .split(" "));

    private final List<String> missed = new ArrayList<>();
    private final Random random = new Random(Long.getLong("jogakbo.seed", 20210611));

    @Test
    void finds_itself_wherever_it_is_printed_whatever_it_is_given_as() {
        int forms = Integer.getInteger("jogakbo.forms", SOME);
        for (int i = 0; i < forms && missed.size() < MOST_TOLD; i++) {
            String form = form();
            if (FoldedText.lettersOf(form).isEmpty()) {
                continue; // is refused
            }
            String kind = KINDS.get(i % KINDS.size());
            look(kind, form, mask(person(kind, form)));
        }
        assertEquals(List.of(), missed);
    }

    private static Person person(String kind, String form) {
        return switch (kind) {
            case "alias" -> withheld(1, "Oda Quill", form);
            case "relative" -> new Person(1, List.of("Oda Quill"), List.of(form), List.of(), WITHHELD);
            case "detail" -> new Person(1, List.of("Oda Quill"), List.of(), List.of(form), WITHHELD);
            case "words to mask" -> withheld(0, form);
            default -> withheld(1, form);
        };
    }

    private String form() {
        StringBuilder form = new StringBuilder(random.nextInt(8) == 0 ? sign() : "");
        int words = 1 + random.nextInt(4);
        for (int i = 0; i < words; i++) {
            form.append(one(WORDS));
            if (i + 1 < words) {
                form.append(between());
            }
        }
        return form + (random.nextInt(8) == 0 ? sign() : "");
    }

    private String between() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> " ";
            case 2 -> sign();
            case 3 -> sign() + " ";
            case 4 -> " " + sign() + (random.nextBoolean() ? " " : "");
            default -> random.nextBoolean() ? "" : sign() + sign();
        };
    }

    private String sign() {
        return one(SIGNS);
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void look(String kind, String form, Mask mask) {
        Printed.texts(form)
                .forEach((where, text) -> note(
                        kind,
                        where,
                        form,
                        mask.touches(text) || !mask.doubts(text).isEmpty()));
        Printed.addresses(form).forEach((where, address) -> note(kind, where, form, mask.spelledIn(address)));
    }

    private void note(String kind, String where, String form, boolean found) {
        if (!found) {
            missed.add(kind + ", " + where + ": “" + form + "”");
        }
    }
}
