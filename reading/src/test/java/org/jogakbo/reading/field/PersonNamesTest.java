package org.jogakbo.reading.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    private static final List<String> OUTLETS = List.of("The Fenland Courier", "fenlandcourier.example");

    private static String byline(String line) {
        return String.join("; ", PersonNames.inByline(line, OUTLETS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Quill | Ada Quill",
                "By Ada Quill and Bram de Vries | Ada Quill; Bram de Vries",
                "Von Ada Quill, Jörg Ähre und Zoë O'Malley | Ada Quill; Jörg Ähre; Zoë O'Malley",
                "Ada Quill (bar) The Fenland Courier | Ada Quill",
                "ADA QUILL, Fenland Courier | ADA QUILL",
                "Ada Quill - Dec 20, 2023 | Ada Quill",
                "강바다 기자 | 강바다",
                "강바다 기자, 윤하늘 특파원 | 강바다; 윤하늘",
                "By Ada Quill, aquill@courier.example | Ada Quill",
                "Ada Quill Jr. | Ada Quill Jr.",
                "강바다 경제부 기자 | 강바다",
                "강바다 워싱턴 특파원 | 강바다",
                "강바다·윤하늘 기자 | 강바다; 윤하늘",
                "강바다 기자 외 1명 | 강바다",
                "강바다기자badakang@courier.example | 강바다",
                "By Ada Quill for The Marsh Post | Ada Quill",
                "By Ada Quill, Special to The Marsh Post | Ada Quill",
                "By Ada Quill in Seoul | Ada Quill",
                "By Ada Quill December 22, 2023 | Ada Quill",
                "By Ada Quill Photography by Bram Fenn | Ada Quill",
                "Ada Quill; edited by Bram Fenn | Ada Quill",
                "글 강바다 사진=윤하늘 | 강바다",
                "and Ada Quill | Ada Quill",
                "Por Ada Quill y Bram Fenn | Ada Quill; Bram Fenn",
                "By Omar al-Quill and Nour ash-Fenn | Omar al-Quill; Nour ash-Fenn",
                "Samir Quill el-Fenn | Samir Quill el-Fenn",
                "By Zia ur Quill | Zia ur Quill",
            })
    void names_the_people_of_a_byline(String line, String expected) {
        String text = line.replace("(bar)", "|");
        assertEquals(expected, byline(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By staff",
                "The Fenland Courier",
                "News Desk",
                "AFP",
                "FC-Redaktion",
                "편집국",
                "온라인뉴스팀",
                "디지털뉴스부",
                "編集部",
                "本报记者",
                "Staff Reporter",
                "3 min read",
                "By our correspondent",
                "''"
            })
    void leaves_out_organisations_posts_and_lines_that_name_nobody(String line) {
        assertEquals("", byline(line));
    }

    @Test
    void a_field_for_one_person_holds_one_unless_joined() {
        assertEquals(List.of("Ada Quill"), PersonNames.inField("Ada Quill, Harbour Editor", OUTLETS));
        assertEquals(List.of("Ada Quill"), PersonNames.inField("Ada Quill PhD", OUTLETS));
        assertEquals(
                List.of("Ada Quill", "Bram Fenn", "Cleo Reed"),
                PersonNames.inField("Ada Quill, Bram Fenn and Cleo Reed", OUTLETS));
        assertEquals(List.of("MarshLark"), PersonNames.inField("MarshLark", OUTLETS));
    }

    @Test
    void tells_signed_lines_from_others() {
        assertTrue(PersonNames.isSigned("By Ada Quill"));
        assertTrue(PersonNames.isSigned("강바다 기자"));
        assertFalse(PersonNames.isSigned("The boats were moored by the old pier."));
    }
}
