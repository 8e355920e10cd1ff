package org.jogakbo.protection;

import static org.jogakbo.protection.Invented.NOON;
import static org.jogakbo.protection.Invented.RELEASE;
import static org.jogakbo.protection.Invented.clipping;
import static org.jogakbo.protection.Invented.credit;
import static org.jogakbo.protection.Invented.encoded;
import static org.jogakbo.protection.Invented.released;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.protection.mask.Protections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guard, when nobody is protected")
class GuardTest {
    private static final Guard OPEN = new Guard(Protections.NONE);

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
        Clipping old = clipping("The ferry is late", Body.EMPTY, "https://blog.example/2021/06/ferry-delayed/?share=1");
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
        Verdict verdict = OPEN.judge(clipping("New title", "x"), RELEASE, new Standing(stands, NOON, NOON), _ -> true);
        assertEquals(
                stands,
                assertInstanceOf(Verdict.Passed.class, verdict).clipping().path());
    }

    @Test
    void hands_on_credit_links_and_read_more() {
        PublicCard card = released(OPEN, clipping("The ferry", "Late.")).card();
        assertEquals("mill-gazette", credit(card).outlet().slug());
        assertEquals("https://mill.example/ferry", credit(card).url());
        assertEquals("https://mill.example/ferry", card.readMoreUrl());
    }

    @Test
    void never_shows_who_posted_it() {
        assertFalse(encoded(released(OPEN, clipping("The ferry", "Late."))).contains("the poster"));
    }

    @Test
    void a_failure_inside_the_guard_withholds() {
        Verdict verdict = OPEN.judge(clipping("x", "y"), RELEASE, Standing.fresh(NOON), _ -> {
            throw new IllegalStateException("the store is gone");
        });
        assertInstanceOf(Verdict.Kept.class, verdict);
    }

    @Test
    void a_public_clipping_survives_its_bytes() {
        PublicClipping clipping = released(OPEN, clipping("The ferry", "Late.", "Very late."));
        assertEquals(clipping, PublicCodec.clipping(PublicCodec.encode(clipping)));
        assertEquals(clipping.card(), PublicCodec.card(PublicCodec.encode(clipping.card())));
    }
}
