package org.jogakbo.protection;

import static org.jogakbo.protection.Invented.NOON;
import static org.jogakbo.protection.Invented.RELEASE;
import static org.jogakbo.protection.Invented.clipping;
import static org.jogakbo.protection.Invented.credit;
import static org.jogakbo.protection.Invented.encoded;
import static org.jogakbo.protection.Invented.guarding;
import static org.jogakbo.protection.Invented.ofKind;
import static org.jogakbo.protection.Invented.released;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guard, when a person is protected")
class GuardedPersonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seo Bora",
                "SEO BORA",
                "Seo Bo-ra",
                "seo bo ra",
                "Seo\u00a0Bora",
                "Seo-Bora",
                "Se\u00ado Bora",
                "Seo\u200bBora",
                "Seo Bóra",
                "Ｓｅｏ Ｂｏｒａ",
            })
    void masks_the_name_in_whatever_form_it_is_printed(String printed) {
        PublicClipping clipping = released(
                guarding("Seo Bora"), clipping("Talk with " + printed, "“No,” said " + printed + ". She left."));
        assertEquals("“No,” said Haneul (pseudonym). She left.", clipping.body().text());
        assertEquals("Talk with Haneul (pseudonym)", clipping.card().title());
    }

    @Test
    void masks_a_hangul_name_with_its_particle_and_spaced() {
        PublicClipping clipping = released(guarding("서보라"), clipping("서보라의 편지", "서보라는 떠났다. 서 보라가 말했다."));
        assertEquals(
                "Haneul (pseudonym)는 떠났다. Haneul (pseudonym)가 말했다.",
                clipping.body().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ㅠㅠ", " ᅵᆯ", ". ㅜㅜ", "ᆯ"})
    void masks_a_hangul_name_before_letters_that_cannot_join_it(String after) {
        PublicClipping clipping =
                released(guarding("서보라", "한아름"), clipping("x", "갔다, 서보라" + after + " 그리고 한아름" + after + "."));
        String body = clipping.body().text();
        assertFalse(body.contains("한아름"), body);
        assertEquals(after.equals("ᆯ"), body.contains("서보라"), "라 and a final are another syllable: " + body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seo Bora는 갔다", "탈북자Seo Bora", "Seo Bora1 left", "Seo Boraは", "Seo Bora서보라", "서보라Seo Bora"})
    void masks_a_name_that_another_script_or_a_number_touches(String printed) {
        String body = released(guarding("Seo Bora", "서보라"), clipping("x", printed))
                .body()
                .text();
        assertFalse(body.contains("Seo") || body.contains("서보라"), body);
    }

    @Test
    void masks_a_short_hangul_name_behind_another_protected_one() {
        String body = released(guarding("한아름", "오릴"), clipping("x", "한아름오릴한아름"))
                .body()
                .text();
        assertFalse(body.contains("오릴") || body.contains("한아름"), body);
    }

    @Test
    void masks_a_name_that_crosses_a_tag() {
        Body body = new Body(List.of(new Block.Paragraph(
                List.of(Run.of("Said Seo "), new Run("Bora", null, Set.of(Run.Mark.EMPHASIS)), Run.of(" today.")))));
        assertEquals(
                "Said Haneul (pseudonym) today.",
                released(guarding("Seo Bora"), clipping("x", body, null)).body().text());
    }

    @Test
    void leaves_other_names_alone() {
        String text = "Seo Borami and Theseo Bora spoke of a bora wind.";
        assertEquals(
                text, released(guarding("Seo Bora"), clipping("x", text)).body().text());
    }

    @Test
    void withholds_every_way_to_the_original_and_every_image() {
        Body body = new Body(List.of(
                new Block.Paragraph(List.of(new Run("Seo Bora", "https://mill.example/bora", Set.of()))),
                new Block.Figure(new Image("https://mill.example/a.jpg", "a face"), List.of())));
        PublicClipping clipping =
                released(guarding("Seo Bora"), clipping("x", body, "https://blog.example/2021/06/talk/"));
        assertNull(credit(clipping.card()).url());
        assertNull(clipping.card().readMoreUrl());
        assertTrue(clipping.related().isEmpty());
        assertTrue(clipping.shielded());
        assertFalse(clipping.body().html().contains("mill.example"));
    }

    @Test
    void computes_the_address_from_what_is_masked() {
        Guard guard = guarding("Seo Bora");
        Clipping named = clipping("Seo Bora speaks", Body.EMPTY, "https://blog.example/2021/06/seo-bora-speaks/");
        assertEquals(
                "/2021/06/haneul-pseudonym-speaks/",
                released(guard, named).path().toString());
        Standing stands =
                new Standing(PublicPath.parse("/2021/06/seo-bora-speaks/").orElseThrow(), NOON, NOON);
        Verdict moved = guard.judge(named, RELEASE, stands, _ -> false);
        assertEquals(
                "/2021/06/haneul-pseudonym-speaks/",
                assertInstanceOf(Verdict.Passed.class, moved).clipping().path().toString());
    }

    @Test
    void leaves_an_address_that_was_made_before_whose_words_do_not_tell_the_name() {
        Guard guard = guarding("Seo Bora");
        Standing stands =
                new Standing(PublicPath.parse("/2021/06/what-b-r-seo-saw/").orElseThrow(), NOON, NOON);
        Clipping named = clipping("What B.R. Seo saw", "It was Seo Bora.");
        assertEquals(
                "/2021/06/what-haneul-pseudonym-saw/",
                assertInstanceOf(Verdict.Passed.class, guard.judge(named, RELEASE, stands, _ -> false))
                        .clipping()
                        .path()
                        .toString());
        Standing spelled =
                new Standing(PublicPath.parse("/2021/06/seo-bora-speaks/").orElseThrow(), NOON, NOON);
        assertEquals(
                "/2021/06/the-ferry/",
                assertInstanceOf(
                                Verdict.Passed.class,
                                guard.judge(clipping("The ferry", "Late."), RELEASE, spelled, _ -> false))
                        .clipping()
                        .path()
                        .toString());
    }

    @Test
    void withholds_the_headline_of_an_outlet_and_makes_no_address_from_it() {
        Clipping article = ofKind(
                Reading.Kind.ARTICLE,
                clipping(
                        "Skipper tells of crossing",
                        new Body(List.of(new Block.Paragraph(List.of(Run.of("It was Seo Bora."))))),
                        "https://paper.example/2021/06/skipper-tells/"));
        Standing stands =
                new Standing(PublicPath.parse("/2021/06/skipper-tells/").orElseThrow(), NOON, NOON);
        PublicClipping clipping = assertInstanceOf(
                        Verdict.Passed.class, guarding("Seo Bora").judge(article, RELEASE, stands, _ -> false))
                .clipping();
        assertEquals(Guard.HEADLINE_WITHHELD, clipping.card().title());
        assertEquals("/2021/06/skipper-tells/", clipping.path().toString(), "given before, and it tells nobody");
        PublicClipping fresh = released(guarding("Seo Bora"), article);
        assertEquals("/2021/06/headline-withheld/", fresh.path().toString());
        assertFalse(encoded(fresh).contains("kipper"));
    }

    @Test
    void tells_the_language_from_what_is_masked() {
        String few = "He came on Monday with a letter and a lamp, and nobody at the quay knew him by sight.";
        PublicClipping hangul = released(guarding("서보라"), clipping("x", "서보라 서보라 서보라. " + few));
        PublicClipping latin = released(guarding("Seo Bora"), clipping("x", "Seo Bora Seo Bora Seo Bora. " + few));
        assertEquals(latin.card().language(), hangul.card().language());
    }

    @Test
    void two_private_states_that_differ_in_the_name_alone_are_one_in_public() {
        PublicClipping one = released(guarding("Han Dasom"), clipping("Han Dasom speaks", "It was Han Dasom."));
        PublicClipping other = released(guarding("Mun Garam"), clipping("Mun Garam speaks", "It was Mun Garam."));
        assertArrayEquals(PublicCodec.encode(one), PublicCodec.encode(other));
    }

    @Test
    void no_field_of_the_public_form_holds_the_name() {
        Clipping everywhere = clipping("Bora", "Bora, bora and BORA; 도림.");
        String public_ = encoded(released(guarding("Bora", "도림"), everywhere)).toLowerCase(Locale.ROOT);
        assertFalse(public_.contains("bora"), public_);
        assertFalse(public_.contains("도림"), public_);
    }
}
