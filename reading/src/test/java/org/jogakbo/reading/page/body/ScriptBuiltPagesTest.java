package org.jogakbo.reading.page.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogakbo.reading.page.map.PageMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages whose text is in the data of their scripts, in the shapes that frameworks and editors leave it. */
class ScriptBuiltPagesTest {
    private static final String ONE =
            "The ferry to Low Ostwick did not leave on Tuesday, because the ferryman had gone to look for his dog"
                    + " and the dog, as it turned out, had taken the earlier boat.";
    private static final String TWO =
            "Passengers waited on the landing with two bicycles, a wedding cake and a crate of chickens, and sang"
                    + " what they knew of the old harbour songs until it grew dark.";
    private static final String THREE =
            "On Wednesday the dog came back by itself, the ferry left on time, and nobody in the village would say"
                    + " who had eaten the cake, though the baker said that she had her own idea about that.";
    private static final String FOUR =
            "The council will look into the matter in the spring, when the ferryman is back from his holiday; until"
                    + " then dogs are asked to buy a ticket like everybody else.";
    private static final String STORY = String.join("\n\n", ONE, TWO, THREE, FOUR);
    private static final String HTML = "<p>" + STORY.replace("\n\n", "</p><p>") + "</p>";
    private static final String OTHER =
            "Far away in Upper Ostwick the mill has a new wheel, which turns the other way round, so that the bread"
                    + " comes out before the flour goes in, and nobody knows what the miller will do next year. ";
    private static final String SHELL = "<title>No ferry</title><div id=root>Loading</div>";

    private static String text(String html) {
        Known known = new Known("No ferry on Tuesday", "", List.of(), "");
        return BodyFinder.find(PageMap.of(Jsoup.parse(html)), known, "https://courier.example/a")
                .body()
                .text();
    }

    private static String json(String data) {
        return text(SHELL + "<script type=application/json>" + data + "</script>");
    }

    private static String script(String code) {
        return text(SHELL + "<script>" + code + "</script>");
    }

    /** The four paragraphs, each put into the form, joined by commas. */
    private static String blocks(String form) {
        return List.of(ONE, TWO, THREE, FOUR).stream()
                .map(form::formatted)
                .reduce((all, next) -> all + "," + next)
                .orElseThrow();
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @Test
    void a_string_of_markup_under_the_title() {
        assertEquals(
                STORY,
                json("{\"props\":{\"pageProps\":{\"more\":[{\"title\":\"The mill\",\"html\":\"<p>" + OTHER.repeat(9)
                        + "</p>\"}],\"story\":{\"title\":\"No ferry on Tuesday\",\"html\":\"" + HTML + "\"}}}}"));
    }

    @Test
    void blocks_of_nested_texts_keep_their_links_and_headings() {
        assertEquals(
                ONE + "\n\nThe cake\n\n" + TWO + "\n\n" + THREE + "\n\n" + FOUR,
                json(
                        ("{\"article\":{\"headline\":\"No ferry on"
                                        + " Tuesday\",\"body\":{\"type\":\"document\",\"content\":["
                                        + blocks(
                                                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"value\":\"%s\"}]}")
                                        + "]}}}")
                                .replace(
                                        "\"value\":\"The ferry to",
                                        "\"value\":\"The"
                                                + " \"},{\"type\":\"link\",\"data\":{\"uri\":\"https://courier.example/f\"},\"content\":[{\"type\":\"text\",\"value\":\"ferry\"}]},{\"type\":\"text\",\"value\":\""
                                                + " to")
                                .replace(
                                        "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"value\":\"Passengers",
                                        "{\"type\":\"heading-2\",\"content\":[{\"type\":\"text\",\"value\":\"The"
                                                + " cake\"}]},"
                                                + "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"value\":\"Passengers")));
    }

    @Test
    void elements_of_content_that_a_script_assigns() {
        assertEquals(
                STORY,
                script("window.Store = window.Store || {}; Store.content={\"headlines\":{\"basic\":\"No ferry on"
                        + " Tuesday\"},\"content_elements\":["
                        + blocks("{\"_id\":\"A1\",\"type\":\"text\",\"content\":\"%s\"}")
                        + ",{\"type\":\"image\",\"url\":\"https://courier.example/f.jpg\",\"caption\":\"The"
                        + " ferry\"}]};Store.done=function(){return 1}"));
    }

    @Test
    void blocks_of_an_editor_with_texts_of_their_own() {
        assertEquals(
                STORY,
                json("{\"state\":{\"post\":{\"blocks\":["
                        + blocks(
                                "{\"key\":\"k1\",\"text\":\"%s\",\"type\":\"unstyled\",\"depth\":0,\"entityRanges\":[]}")
                        + "],\"entityMap\":{}}}}"));
    }

    @Test
    void a_map_of_paragraphs_in_a_store() {
        String map = "\"Paragraph:%d\":{\"__typename\":\"Paragraph\",\"id\":\"%d\",\"text\":\"%s\"}";
        assertEquals(
                STORY,
                script("window.__STATE__ = {\"ROOT\":{\"__typename\":\"Query\"}," + map.formatted(0, 0, ONE) + ","
                        + map.formatted(1, 1, TWO) + "," + map.formatted(2, 2, THREE) + ","
                        + map.formatted(3, 3, FOUR) + "}"));
    }

    @Test
    void a_list_in_a_block_is_not_run_together() {
        assertEquals(
                STORY,
                json("{\"title\":\"No ferry on Tuesday\",\"parts\":[{\"type\":\"text\",\"content\":\"" + ONE
                        + "\"},{\"type\":\"list\",\"items\":[{\"type\":\"text\",\"content\":\"" + TWO
                        + "\"},{\"type\":\"text\",\"content\":\"" + THREE
                        + "\"}]},{\"type\":\"text\",\"content\":\"" + FOUR + "\"}]}"));
    }

    @Test
    void data_in_a_string_that_a_script_parses() {
        assertEquals(
                STORY,
                script("window.__DATA__ = JSON.parse(\""
                        + quoted("{\"a\":{\"title\":\"No ferry on Tuesday\",\"text\":\"" + quoted(HTML) + "\"}}")
                        + "\");"));
    }

    @Test
    void a_literal_in_a_script_that_is_no_data() {
        assertEquals(
                STORY,
                script("window.__NUXT__=(function(a,b){return {data:[{title:b,body:\""
                        + HTML.replace("</", "\\u003C\\u002F")
                        + "\",n:a}]}}(void 0,\"No ferry on Tuesday\"));"));
    }

    @Test
    void a_flat_list_in_which_parts_are_named_by_number() {
        assertEquals(
                STORY,
                json("[{\"data\":1,\"other\":2},{\"story\":3},[6,7],{\"title\":4,\"body\":5},\"No ferry on Tuesday\",\""
                        + HTML + "\",\"a\",\"b\",\"c\"]"));
    }

    @Test
    void rows_streamed_by_server_components() {
        String rows = "0:[\"$\",\"main\",null,{\"children\":[" + blocks("[\"$\",\"p\",null,{\"children\":\"%s\"}]")
                + "]}]\n1:{\"x\":1}\n";
        int half = rows.length() / 2;
        assertEquals(
                STORY,
                text(SHELL + "<script>self.__next_f=self.__next_f||[]</script><script>self.__next_f.push([1,\""
                        + quoted(rows.substring(0, half)).replace("\n", "\\n")
                        + "\"])</script><script>self.__next_f.push([1,\""
                        + quoted(rows.substring(half)).replace("\n", "\\n") + "\"])</script>"));
    }

    @Test
    void a_row_of_text_as_long_as_it_says() {
        String length = Integer.toHexString(HTML.length());
        assertEquals(
                STORY,
                text(SHELL + "<script>self.__next_f.push([1,\"2:{}\\n3:T" + length + "," + quoted(HTML)
                        + "4:{\\\"a\\\":1}\\n\"])</script>"));
    }

    @Test
    void data_behind_comment_marks() {
        assertEquals(STORY, json("<!--{\"story\":{\"title\":\"No ferry on Tuesday\",\"body\":\"" + HTML + "\"}}-->"));
    }

    @Test
    void what_a_page_shows_of_an_article_must_be_in_its_data() {
        String shown = "<article><h1>No ferry on Tuesday</h1><p>" + ONE + "</p></article>";
        String other = "<script type=application/json>{\"list\":[{\"title\":\"The mill\",\"html\":\"<p>"
                + OTHER.repeat(9) + "</p>\"}]}</script>";
        assertEquals(ONE, text(shown + other));
        assertEquals(STORY, text(shown + "<script type=application/json>{\"b\":\"" + HTML + "\"}</script>" + other));
    }

    @Test
    void styles_code_and_addresses_are_no_text() {
        assertEquals(
                "",
                text(SHELL.replace("Loading", "") + "<script>var css=\""
                        + ".a{color:red;margin:0 auto} .b{padding:1px 2px 3px} ".repeat(40)
                        + "\";var u=[\"" + "https://courier.example/a/b/c?d=e&f=g ".repeat(40) + "\"]</script>"));
    }

    @Test
    void broken_data_says_nothing_and_harms_nothing() {
        assertEquals(
                STORY,
                text("<article>" + HTML + "</article><script type=application/json>" + "{\"a\":[".repeat(400)
                        + "</script><script>self.__next_f.push([1,\"1:Tffffff,abc\"])</script>"));
        assertEquals("Loading", json("{\"a\":[".repeat(5_000)));
    }

    @Test
    void what_stands_there_for_readers_without_scripts() {
        assertEquals(STORY, text(SHELL + "<noscript><h1>No ferry on Tuesday</h1>" + HTML + "</noscript>"));
        assertEquals(
                STORY,
                text("<html><frameset cols=1,2><frame src=a.html><noframes><body><h1>No ferry on Tuesday</h1>" + HTML
                        + "</body></noframes></frameset></html>"));
    }

    @Test
    void what_a_shadow_root_declares_is_shown() {
        assertEquals(
                STORY,
                text("<x-story><template shadowrootmode=open><style>p{}</style><article><h1>No ferry on Tuesday</h1>"
                        + HTML + "</article></template></x-story><template><p>" + OTHER + "</p></template>"));
    }
}
