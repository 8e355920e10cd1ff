package org.jogakbo.reading.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private static final List<String> SITE = List.of("The Fenland Courier", "courier");

    @Test
    void the_sites_name_goes_from_either_end() {
        assertEquals("Lark found", Headlines.withoutSite("Lark found | The Fenland Courier", SITE));
        assertEquals(
                "Lark found",
                Headlines.withoutSite("Fenland Courier: home - Lark found", List.of("Fenland Courier: home")));
        assertEquals("Lark found", Headlines.withoutSite("The Fenland Courier » Lark found", SITE));
        assertEquals("제비호 발견", Headlines.withoutSite("제비호 발견 - 늪지일보", List.of("늪지일보")));
    }

    @Test
    void what_is_no_site_stays() {
        assertEquals("Lark found - but empty", Headlines.withoutSite("Lark found - but empty", SITE));
        assertEquals("The Fenland Courier", Headlines.withoutSite("The Fenland Courier", SITE));
    }

    @Test
    void likeness_is_told_in_scripts_without_spaces_too() {
        assertEquals(1, Headlines.likeness("The Lark — found!", "the lark: FOUND"));
        assertTrue(Headlines.likeness("沼地で船発見", "沼地で船が発見された") > 0.5);
        assertEquals(0, Headlines.likeness("", "Lark"));
    }
}
