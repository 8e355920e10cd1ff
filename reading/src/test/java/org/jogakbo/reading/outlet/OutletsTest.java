package org.jogakbo.reading.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        WSJ                       | Wall Street Journal
        The Wall Street Journal   | Wall Street Journal
        wsj.com                   | Wall Street Journal
        월스트리트저널              | Wall Street Journal
        월스트리트 저널             | Wall Street Journal
        A.P.                      | AP
        Associated Press          | AP
        YONHAP NEWS               | Yonhap
        연합뉴스                   | Yonhap
        조선일보                   | Chosun Ilbo
        Dong-A Ilbo               | Dong-A Ilbo
        미국의 소리                | VOA
        자유아시아방송              | Radio Free Asia
        El Pais                   | El País
        朝日新聞                   | Asahi Shimbun
        """)
    void unites_the_spellings_of_an_outlet(String printed, String name) {
        assertEquals(name, Outlets.shipped().named(printed).orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://www.wsj.com/articles/1                 | Wall Street Journal
        http://koreajoongangdaily.joins.com/1          | Korea JoongAng Daily
        https://news.joins.com/1                       | JoongAng Ilbo
        https://en.yna.co.kr/view/1                    | Yonhap
        """)
    void tells_an_outlet_by_its_address(String address, String name) {
        assertEquals(name, Outlets.shipped().at(address).orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://notwsj.com/1", "https://wsj.com.example/1", "mailto:a@wsj.com", "https://com/"})
    void takes_no_other_address(String address) {
        assertTrue(Outlets.shipped().at(address).isEmpty());
    }

    @Test
    void keeps_the_printed_name_and_puts_the_tables_name_beside_it() {
        Credit credit =
                read("a.txt", "Coats\n\nThe crews of the ferry asked for warmer coats this week.\n\n[WSJ]", null);
        assertNotNull(credit);
        assertEquals("WSJ", credit.outlet());
        assertEquals("Wall Street Journal", credit.known());
    }

    @Test
    void knows_nothing_of_an_outlet_that_no_table_holds() {
        Credit credit =
                read("a.txt", "Coats\n\nThe crews of the ferry asked for warmer coats this week.\n\n[Pier Post]", null);
        assertNotNull(credit);
        assertEquals("Pier Post", credit.outlet());
        assertNull(credit.known());
    }

    @Test
    void credits_an_article_to_its_address_when_it_names_no_outlet() {
        String page = "<html><body><article><h1>Coats for the crews</h1>"
                + "<p>The crews of the ferry asked for warmer coats this week, and nobody was surprised at all.</p>"
                        .repeat(4)
                + "</article></body></html>";
        Credit credit = read("a.html", page, "https://www.reuters.com/world/1");
        assertNotNull(credit);
        assertEquals("Reuters", credit.outlet());
    }

    private static @Nullable Credit read(String name, String text, @Nullable String url) {
        List<Reading> readings = new ArrayList<>();
        new Extraction()
                .read(new Document(name, url, null, Payload.of(text.getBytes(StandardCharsets.UTF_8))), readings::add);
        return readings.getFirst().credit();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Pier Post>blog                    | second column
        >paper                            | names no outlet
        Pier Post>paper>Britain           | third column
        Pier Post>paper>GB>PP>no domain   | is no domain
        Pier Post>paper>GB>PP>a.example>x | five columns
        """)
    void refuses_a_line_that_is_wrong_and_says_which(String line, String why) {
        OutletTable table = OutletTable.parse("# ours\n\n" + line.replace('>', '\t'));
        OutletTable.Faulty fault = assertInstanceOf(OutletTable.Faulty.class, table);
        assertEquals(3, fault.line());
        assertTrue(fault.why().contains(why), fault.why());
    }
}
