package org.jogakbo.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jogakbo.protection.Invented.NOON;
import static org.jogakbo.protection.Invented.RELEASE;
import static org.jogakbo.protection.Invented.clipping;
import static org.jogakbo.protection.Invented.guarding;
import static org.jogakbo.protection.Invented.ofKind;
import static org.jogakbo.protection.Invented.released;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guard")
class GuardTest {
    private static final Guard OPEN = new Guard(Protections.NONE);

    @Nested
    @DisplayName("when nobody is protected")
    class Unprotected {
        @Test
        void files_a_clipping_under_its_month_and_title() {
            assertEquals(
                    "/2021/06/the-ferry-is-late/",
                    released(OPEN, clipping("The ferry is late", "It was late."))
                            .path()
                            .toString());
        }

        @Test
        void keeps_the_slug_that_an_old_permalink_had() {
            Clipping old =
                    clipping("The ferry is late", Body.EMPTY, "https://blog.example/2021/06/ferry-delayed/?share=1");
            assertEquals("/2021/06/ferry-delayed/", released(OPEN, old).path().toString());
        }

        @Test
        void numbers_a_second_clipping_of_the_same_name() {
            Clipping second = clipping("The ferry", "Late.");
            Verdict verdict = OPEN.judge(
                    second, RELEASE, Standing.fresh(NOON), path -> path.slug().equals("the-ferry"));
            assertEquals(
                    "the-ferry-2",
                    assertInstanceOf(Verdict.Passed.class, verdict)
                            .clipping()
                            .path()
                            .slug());
        }

        @Test
        void leaves_a_clipping_at_the_address_where_it_stands() {
            PublicPath stands = PublicPath.parse("/2021/06/as-it-was/").orElseThrow();
            Verdict verdict =
                    OPEN.judge(clipping("New title", "x"), RELEASE, new Standing(stands, NOON, NOON), _ -> true);
            assertEquals(
                    stands,
                    assertInstanceOf(Verdict.Passed.class, verdict).clipping().path());
        }

        @Test
        void hands_on_credit_links_and_read_more() {
            PublicCard card = released(OPEN, clipping("The ferry", "Late.")).card();
            assertEquals("mill-gazette", assertNotNullCredit(card).outlet().slug());
            assertEquals("https://mill.example/ferry", assertNotNullCredit(card).url());
            assertEquals("https://mill.example/ferry", card.readMoreUrl());
        }

        @Test
        void never_shows_who_posted_it() {
            assertFalse(encoded(released(OPEN, clipping("The ferry", "Late."))).contains("the poster"));
        }
    }

    @Nested
    @DisplayName("when a person is protected")
    class Protected {
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
            assertEquals(
                    "“No,” said Haneul (pseudonym). She left.", clipping.body().text());
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
        @ValueSource(
                strings = {"Seo Bora는 갔다", "탈북자Seo Bora", "Seo Bora1 left", "Seo Boraは", "Seo Bora서보라", "서보라Seo Bora"})
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
            Body body = new Body(List.of(new Block.Paragraph(List.of(
                    Run.of("Said Seo "), new Run("Bora", null, Set.of(Run.Mark.EMPHASIS)), Run.of(" today.")))));
            assertEquals(
                    "Said Haneul (pseudonym) today.",
                    released(guarding("Seo Bora"), clipping("x", body, null))
                            .body()
                            .text());
        }

        @Test
        void leaves_other_names_alone() {
            String text = "Seo Borami and Theseo Bora spoke of a bora wind.";
            assertEquals(
                    text,
                    released(guarding("Seo Bora"), clipping("x", text)).body().text());
        }

        @Test
        void withholds_every_way_to_the_original_and_every_image() {
            Body body = new Body(List.of(
                    new Block.Paragraph(List.of(new Run("Seo Bora", "https://mill.example/bora", Set.of()))),
                    new Block.Figure(new Image("https://mill.example/a.jpg", "a face"), List.of())));
            PublicClipping clipping =
                    released(guarding("Seo Bora"), clipping("x", body, "https://blog.example/2021/06/talk/"));
            assertNull(assertNotNullCredit(clipping.card()).url());
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
                    assertInstanceOf(Verdict.Passed.class, moved)
                            .clipping()
                            .path()
                            .toString());
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
        void withholds_the_headline_of_an_outlet_and_the_address_made_from_it() {
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
            assertEquals("/2021/06/headline-withheld/", clipping.path().toString());
            assertFalse(encoded(clipping).contains("kipper"));
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
            Clipping everywhere = clipping("Bora", "Bora, bora and BORA; 보라.");
            String public_ =
                    encoded(released(guarding("Bora", "보라"), everywhere)).toLowerCase(Locale.ROOT);
            assertFalse(public_.contains("bora"), public_);
            assertFalse(public_.contains("보라"), public_);
        }
    }

    @Nested
    @DisplayName("when an editor rules against it")
    class Ruled {
        @Test
        void keeps_what_is_withheld_or_withdrawn() {
            for (Ruling ruling : List.of(new Ruling.Withhold(), new Ruling.Withdraw())) {
                assertInstanceOf(
                        Verdict.Kept.class, OPEN.judge(clipping("x", "y"), ruling, Standing.fresh(NOON), _ -> false));
            }
        }

        @Test
        void drops_what_the_ruling_drops() {
            Verdict verdict = OPEN.judge(
                    clipping("x", "y"),
                    new Ruling.Redact(redacting(Choice.LEFT_OUT, Choice.BY_RULE, Choice.LEFT_OUT, Choice.LEFT_OUT)),
                    Standing.fresh(NOON),
                    _ -> false);
            PublicClipping clipping =
                    assertInstanceOf(Verdict.Passed.class, verdict).clipping();
            assertNull(clipping.card().credit());
            assertNull(clipping.card().readMoreUrl());
        }

        @Test
        void lets_stand_what_the_editor_lets_stand() {
            Clipping clipping = clipping(
                    "x",
                    new Body(List.of(new Block.Paragraph(List.of(Run.of("Seo Bora came."))))),
                    "https://blog.example/2021/06/talk/");
            PublicClipping open = redacted(
                    guarding("Seo Bora"),
                    clipping,
                    redacting(Choice.STANDS, Choice.BY_RULE, Choice.BY_RULE, Choice.BY_RULE));
            assertNotNull(assertNotNullCredit(open.card()).url());
            assertEquals("Haneul (pseudonym) came.", open.body().text());
        }

        @Test
        void masks_what_a_link_says_and_drops_one_that_spells_the_name_whatever_is_ruled() {
            String spelled = "https://mill.example/2021/06/seo-bora-left.html";
            Body body = new Body(List.of(
                    new Block.Paragraph(List.of(new Run("Seo Bora came", spelled, Set.of()))),
                    new Block.Paragraph(List.of(new Run("by ferry.", "https://mill.example/ferry", Set.of()))),
                    new Block.Figure(new Image("https://mill.example/seo_bora_02.jpg", "a face"), List.of())));
            PublicClipping open = redacted(
                    guarding("Seo Bora"),
                    linking(clipping("x", body, null), spelled),
                    redacting(Choice.STANDS, Choice.STANDS, Choice.STANDS, Choice.STANDS));
            assertEquals(
                    List.of(
                            new RelatedLink("Why Haneul (pseudonym) left", null),
                            new RelatedLink("The ferry", "https://mill.example/other")),
                    open.related());
            assertNull(open.card().readMoreUrl());
            assertNull(assertNotNullCredit(open.card()).url());
            assertEquals(
                    "<p>Haneul (pseudonym) came</p><p><a href=\"https://mill.example/ferry\" rel=\"noreferrer\">by ferry.</a></p>",
                    open.body().html().replace("\n", ""));
            assertTrue(open.shielded(), "a reader is told that something is missing");
        }

        @Test
        void leads_nowhere_when_the_other_address_spells_the_name() {
            Redaction redaction = new Redaction(
                    List.of(),
                    Choice.BY_RULE,
                    "https://safe.example/?q=Seo+Bora",
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    false,
                    false);
            assertNull(redacted(guarding("Seo Bora"), clipping("x", "y"), redaction)
                    .card()
                    .readMoreUrl());
        }

        @Test
        void leads_to_another_address_instead() {
            Redaction redaction = new Redaction(
                    List.of(),
                    Choice.BY_RULE,
                    "https://safe.example/copy",
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    false,
                    false);
            PublicClipping clipping = redacted(OPEN, clipping("x", "y"), redaction);
            assertEquals(
                    "https://safe.example/copy",
                    assertNotNullCredit(clipping.card()).url());
            assertEquals("https://safe.example/copy", clipping.card().readMoreUrl());
            assertTrue(clipping.related().isEmpty());
        }

        @Test
        void masks_words_in_this_clipping_alone_and_guards_its_ways_to_the_original() {
            Redaction redaction = new Redaction(
                    List.of(
                            new Redaction.Span("the mill by the weir", null),
                            new Redaction.Span("Old Tam", "a neighbour")),
                    Choice.BY_RULE,
                    null,
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    false,
                    false);
            PublicClipping clipping =
                    redacted(OPEN, clipping("Old Tam", "At the Mill by the weir, old Tam waited."), redaction);
            assertEquals("a neighbour", clipping.card().title());
            assertEquals("At [withheld], a neighbour waited.", clipping.body().text());
            assertNull(assertNotNullCredit(clipping.card()).url());
        }

        @Test
        void leaves_out_the_day() {
            Redaction redaction = new Redaction(
                    List.of(),
                    Choice.BY_RULE,
                    null,
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    Choice.BY_RULE,
                    true,
                    true);
            PublicClipping clipping = redacted(OPEN, clipping("x", "y"), redaction);
            PressDate published = clipping.card().published();
            assertNotNull(published);
            assertEquals("2021-06", published.iso());
            assertFalse(clipping.listed());
        }

        @Test
        void a_failure_inside_the_guard_withholds() {
            Verdict verdict = OPEN.judge(clipping("x", "y"), RELEASE, Standing.fresh(NOON), _ -> {
                throw new IllegalStateException("the store is gone");
            });
            assertInstanceOf(Verdict.Kept.class, verdict);
        }
    }

    @Test
    void a_public_clipping_survives_its_bytes() {
        PublicClipping clipping = released(OPEN, clipping("The ferry", "Late.", "Very late."));
        assertEquals(clipping, PublicCodec.clipping(PublicCodec.encode(clipping)));
        assertEquals(clipping.card(), PublicCodec.card(PublicCodec.encode(clipping.card())));
    }

    @Nested
    class Persons {
        private static final Person NAMED = Person.of(1, List.of("민해량"), Protection.of(Level.NAMED, null));

        private List<PublicName> shown(Person... persons) {
            Guard guard = new Guard(new Protections(List.of(persons)));
            return released(guard, clipping("The ferry", "Min Haeryang waited for Ola Oreld."))
                    .card()
                    .persons();
        }

        @Test
        void who_are_named_by_ruling_are_told_by_their_chief_name() {
            assertEquals(List.of(new PublicName("민해량", "민해량")), shown(NAMED));
        }

        @Test
        void are_not_told_without_a_ruling_or_when_protected() {
            assertEquals(List.of(), shown());
            assertEquals(List.of(), shown(Person.of(1, List.of("민해량"), Protection.of(Level.PSEUDONYM, "Hana"))));
        }

        @Test
        void of_before_they_were_noted_are_nobody() {
            String old = encoded(released(OPEN, clipping("The ferry", "Late."))).replace(",\"persons\":[]", "");
            assertFalse(old.contains("persons"));
            assertEquals(
                    List.of(), PublicCodec.clipping(old.getBytes(UTF_8)).card().persons());
        }
    }

    private static PublicClipping redacted(Guard guard, Clipping clipping, Redaction redaction) {
        return assertInstanceOf(
                        Verdict.Passed.class,
                        guard.judge(clipping, new Ruling.Redact(redaction), Standing.fresh(NOON), _ -> false))
                .clipping();
    }

    private static Redaction redacting(Choice link, Choice headline, Choice outlet, Choice images) {
        return new Redaction(List.of(), link, null, headline, outlet, images, Choice.BY_RULE, false, false);
    }

    /** With this address behind its credit, "Read more" and the first of two related links. */
    private static Clipping linking(Clipping c, String url) {
        return new Clipping(
                c.id(),
                c.kind(),
                c.version(),
                c.url(),
                c.title(),
                c.byline(),
                c.poster(),
                new Credit("[The Mill Gazette]", "The Mill Gazette", url),
                c.published(),
                c.modified(),
                c.language(),
                c.body(),
                c.categories(),
                c.readMore(),
                url,
                List.of(
                        new RelatedLink("Why Seo Bora left", url),
                        new RelatedLink("The ferry", "https://mill.example/other")),
                c.series(),
                c.pseudonyms(),
                c.links(),
                c.images(),
                c.quality(),
                c.position(),
                c.captures());
    }

    private static String encoded(PublicClipping clipping) {
        return new String(PublicCodec.encode(clipping), UTF_8);
    }

    private static PublicCredit assertNotNullCredit(PublicCard card) {
        PublicCredit credit = card.credit();
        assertNotNull(credit);
        return credit;
    }
}
