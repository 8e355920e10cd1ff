package org.jogakbo.reading.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.press.Dateline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A dateline")
class DatelinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEOUL, Jan. 5 (Yonhap) -- The ferry sailed again | SEOUL | --01-05 | Yonhap | SEOUL, Jan. 5 (Yonhap) --
            WASHINGTON (AP) — The harbour board met | WASHINGTON | | AP | WASHINGTON (AP) —
            SEOUL, South Korea (AP) — The harbour board met | SEOUL, South Korea | | AP | SEOUL, South Korea (AP) —
            KYIV, Dec 24, 2023 (Reuters) - Lorries stood | KYIV | --12-24 | Reuters | KYIV, Dec 24, 2023 (Reuters) -
            MOSCOW, January 5. /TASS/. The ice held | MOSCOW | --01-05 | TASS | MOSCOW, January 5. /TASS/.
            МОСКВА, 5 января. /ТАСС/. Лёд стоит | МОСКВА | --01-05 | TASS | МОСКВА, 5 января. /ТАСС/.
            МОСКВА, 5 янв — РИА Новости. Лёд стоит | МОСКВА | --01-05 | RIA Novosti | МОСКВА, 5 янв — РИА Новости.
            Seoul (dpa) - Die Fähre fährt wieder | Seoul | | dpa | Seoul (dpa) -
            Berlin (dpa/bb) - Die Fähre fährt | Berlin | | dpa | Berlin (dpa/bb) -
            SÉOUL (AFP) - Le bac est reparti | SÉOUL | | AFP | SÉOUL (AFP) -
            Seúl, 5 ene (EFE).- El barco zarpó | Seúl | --01-05 | EFE | Seúl, 5 ene (EFE).-
            Lisboa, 05 jan 2024 (Lusa) – O barco zarpou | Lisboa | --01-05 | Lusa | Lisboa, 05 jan 2024 (Lusa) –
            (ANSA) - ROMA, 05 GEN - Il traghetto | ROMA | --01-05 | ANSA | (ANSA) - ROMA, 05 GEN -
            Jakarta (ANTARA) - Feri berlayar | Jakarta | | Antara | Jakarta (ANTARA) -
            JAKARTA, NARUPOST.com - Feri berlayar lagi pada hari Selasa | JAKARTA | | | JAKARTA, NARUPOST.com -
            Hà Nội (TTXVN) - Con tàu | Hà Nội | | VNA | Hà Nội (TTXVN) -
            الرياض (واس) - أبحرت العبارة | الرياض | | SPA | الرياض (واس) -
            LONDON — The harbour board met on Tuesday | LONDON | | | LONDON —
            (서울=연합뉴스) 남궁솔 기자 = 배가 다시 떴다 | 서울 | | Yonhap | (서울=연합뉴스) 남궁솔 기자 =
            [서울=뉴시스]남궁솔 기자 = 배가 다시 떴다 | 서울 | | Newsis | [서울=뉴시스]남궁솔 기자 =
            (워싱턴·서울=연합뉴스) 남궁솔 특파원 백나루 기자 = 배가 | 워싱턴·서울 | | Yonhap | (워싱턴·서울=연합뉴스) 남궁솔 특파원 백나루 기자 =
            (서울 AP=연합뉴스) 배가 다시 떴다 | 서울 | | Yonhap | (서울 AP=연합뉴스)
            【ソウル共同】船がまた出た | ソウル | | Kyodo | 【ソウル共同】
            【ソウル5日聯合ニュース】船がまた出た | ソウル | | Yonhap | 【ソウル5日聯合ニュース】
            ［東京　５日　ロイター］ - 船がまた出た | 東京 | | Reuters | ［東京　５日　ロイター］
            新华社首尔1月5日电（记者 王某）渡轮 | 首尔 | --01-05 | Xinhua | 新华社首尔1月5日电
            （中央社首爾5日專電）渡輪 | 首爾 | | CNA | （中央社首爾5日專電
            本报北京1月5日电 渡轮 | 北京 | --01-05 | | 本报北京1月5日电
            """)
    void is_told_by_its_structure(String paragraph, String place, String date, String agency, String printed) {
        Dateline line = Datelines.of(paragraph).orElseThrow();
        assertEquals(place, line.place());
        assertEquals(date, Objects.toString(line.date(), null));
        assertEquals(agency, line.agency());
        assertEquals(printed, line.printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NASA — the agency that flies",
                "BREAKING — The government fell last night",
                "LE POINT SUR LA SITUATION - Deux navires sont partis",
                "Quill – The company said on Monday that it would",
                "The board said (Reuters) - it will",
                "[헤럴드경제=남궁솔 기자] 배가 다시 떴다",
                "He said so. SEOUL (AP) — is how such lines look",
                "By Odile Farrow",
                "(",
                "MAP (map) text"
            })
    void is_not_seen_where_there_is_none(String paragraph) {
        assertTrue(Datelines.of(paragraph).isEmpty());
    }

    @Test
    void may_stand_in_the_paragraph_after_the_standfirst() {
        Body body = Body.ofParagraphs(List.of("The ferry sails again.", "SEOUL (AP) — The ferry sailed on Tuesday."));
        assertEquals("SEOUL", Datelines.in(body).orElseThrow().place());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The ferry sailed.|(AP); AP
            The ferry sailed. (AFP); AFP
            Die Fähre fuhr.|Quelle: dpa; dpa
            Die Fähre fuhr.|© 2024 AFP; AFP
            The ferry sailed.|Reporting by The Associated Press.; AP
            배가 떴다.|출처: 연합뉴스; Yonhap
            (Reuters) - The ferry sailed; Reuters
            Jan 5 (Reuters) - The ferry sailed; Reuters
            【1月5日 AFP】船が出た; AFP
            """)
    void or_the_edge_of_the_text_credits_the_agency(String paragraphs, String agency) {
        assertEquals(
                agency,
                WireCredit.in(Body.ofParagraphs(List.of(paragraphs.split("\\|"))))
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sailed.|The Associated Press contributed to this report.",
                "The ferry sailed.|CP|So there you have it, the best of them.",
                "The ferry sailed.|See the way there (map)",
                "The ferry sailed.|Boats, at length [Bloomberg]",
                "The ferry sailed."
            })
    void and_nothing_else_is_a_wire_credit(String paragraphs) {
        assertTrue(WireCredit.in(Body.ofParagraphs(List.of(paragraphs.split("\\|"))))
                .isEmpty());
    }
}
