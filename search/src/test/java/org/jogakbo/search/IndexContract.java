package org.jogakbo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Query;
import org.jogakbo.clipping.Snippet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every index of clippings does, wherever it lies and whichever side it serves. */
@SuppressWarnings("NullAway.Init")
public abstract class IndexContract {
    @TempDir
    protected Path folder;

    private Shelf shelf;

    protected abstract Shelf open();

    @BeforeEach
    void openIt() {
        shelf = open();
    }

    @AfterEach
    void closeIt() {
        shelf.close();
    }

    private void keep(Clipping... clippings) {
        shelf.put(List.of(clippings));
        shelf.commit();
    }

    private Set<String> found(String text) {
        return Set.copyOf(shelf.find(Query.of(text)).keys());
    }

    private static Clipping plain(String key, String title, String body) {
        return Clippings.of(key, title, body, "", "2016-04-11");
    }

    private static String marked(Snippet snippet) {
        return snippet.pieces().stream()
                .map(piece -> piece.hit() ? "<" + piece.text() + ">" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void an_empty_index_finds_nothing() {
        assertEquals(0, shelf.find(Query.of("ferry")).total());
        assertEquals(List.of(), shelf.find(Query.of("")).hits());
        shelf.commit();
        assertEquals(0, shelf.find(Query.of("")).total());
    }

    @Test
    void changes_are_seen_after_the_commit() {
        shelf.put(List.of(plain("a", "Ferry", "The ferry runs.")));
        assertEquals(Set.of(), found("ferry"));
        shelf.commit();
        assertEquals(Set.of("a"), found("ferry"));
        shelf.remove("a");
        assertEquals(Set.of("a"), found("ferry"));
        shelf.commit();
        assertEquals(Set.of(), found("ferry"));
    }

    @Test
    void putting_again_replaces() {
        keep(plain("a", "Ferry", "The ferry runs."));
        keep(plain("a", "Ferry", "The bridge stands."));
        assertEquals(Set.of(), found("runs"));
        assertEquals(Set.of("a"), found("bridge"));
        assertEquals(1, shelf.find(Query.of("")).total());
    }

    @Test
    void what_is_not_committed_is_dropped_and_clear_empties() {
        keep(plain("a", "Ferry", "The ferry runs."));
        shelf.clear();
        assertEquals(Set.of(), found("ferry"));
        keep(plain("b", "Bridge", "The bridge stands."));
        assertEquals(Set.of(), found("ferry"));
        assertEquals(Set.of("b"), found("bridge"));
    }

    @Test
    void all_words_are_wanted_and_any_will_do_when_none_has_all() {
        keep(
                plain("a", "Ferry", "The ferry runs to the island."),
                plain("b", "Bridge", "The bridge to the mainland stands."),
                plain("c", "Both", "Ferry and bridge compete."));
        assertEquals(Set.of("c"), found("ferry bridge"));
        assertEquals(Set.of("a", "b"), found("island mainland"));
        assertEquals(Set.of("a", "c"), found("ferry -mainland"));
        assertEquals(Set.of("a"), found("ferry -bridge"));
        assertEquals(Set.of("a", "b", "c"), found("-zeppelin"));
        assertEquals(Set.of(), found("zeppelin"));
    }

    @Test
    void words_of_grammar_are_not_wanted_beside_others() {
        keep(plain("a", "나루터", "Ferry 운항"), plain("b", "The end", "The end of the line."));
        assertEquals(Set.of("a"), found("the ferry"));
        assertEquals(Set.of("b"), found("the"));
    }

    @Test
    void a_phrase_wants_its_words_side_by_side() {
        keep(
                plain("a", "One", "The harbour master left."),
                plain("b", "Two", "The master saw the harbour."),
                plain("c", "셋", "중국은 탈북자를 북송했다"),
                plain("d", "넷", "탈북자는 중국을 떠났다. 북송은 없었다."));
        assertEquals(Set.of("a"), found("\"harbour master\""));
        assertEquals(Set.of("a", "b"), found("harbour master"));
        assertEquals(Set.of("c"), found("\"탈북자 북송\""));
        assertEquals(Set.of("c"), found("“중국 탈북자를 북송”"));
    }

    @Test
    void other_forms_of_a_word_are_found_after_the_exact_one() {
        keep(plain("a", "News", "One defector spoke to us."), plain("b", "News", "Some defectors spoke to us."));
        assertEquals(List.of("a", "b"), shelf.find(Query.of("defector")).keys());
        assertEquals(List.of("b", "a"), shelf.find(Query.of("defectors")).keys());
        assertEquals(Set.of("b"), found("\"some defectors\""));
    }

    @Test
    void spellings_of_romanised_names_find_each_other() {
        List<String> spellings = List.of("Kim Jong-un", "Kim Jong Un", "Kim Jongun", "KIM JONG-UN", "Kim Jong‑un");
        for (int i = 0; i < spellings.size(); i++) {
            keep(plain("k" + i, "Talks", "Then " + spellings.get(i) + " smiled."));
        }
        keep(plain("other", "Talks", "Then Kim Song-ho smiled."));
        Set<String> all = Set.of("k0", "k1", "k2", "k3", "k4");
        for (String spelling : List.of("Kim Jong-un", "kim jong un", "kim jongun", "Jong-un", "jongun", "jong un")) {
            assertEquals(all, found(spelling), spelling);
        }
        assertEquals(all, found("\"Kim Jong-un\""));
        assertEquals(all, found("\"kim jong un smiled\""));
        assertEquals(all, found("\"Kim Jongun\""));
    }

    @Test
    void korean_words_are_found_whatever_particle_follows() {
        keep(
                plain("a", "탈북민의 증언", "탈북민들은 보위부에서 겪은 일을 말했다."),
                plain("b", "종업원 13명", "식당 종업원들이 집단탈북했다."),
                plain("c", "꽃제비였던 소년", "꽃제비는 장마당에서 살았다."),
                plain("d", "한송이 기자", "한송이가 나루터에서 전했다."));
        assertEquals(Set.of("a"), found("탈북민"));
        assertEquals(Set.of("a"), found("보위부"));
        assertEquals(Set.of("a", "b"), found("탈북"));
        assertEquals(Set.of("b"), found("종업원"));
        assertEquals(Set.of("b"), found("집단 탈북"));
        assertEquals(Set.of("c"), found("꽃제비"));
        assertEquals(Set.of("c"), found("장마당"));
        assertEquals(Set.of("d"), found("한송이"));
        assertEquals(Set.of("d"), found("나루터"));
    }

    @Test
    void decomposed_letters_and_scripts_without_spaces_are_found() {
        keep(
                plain("a", "脱北者の証言", "脱北者は北京に着いた。"),
                plain("b", Normalizer.normalize("나루터", Normalizer.Form.NFD), "북 주민, 北 주민"));
        assertEquals(Set.of("a"), found("脱北者"));
        assertEquals(Set.of("a"), found("北京"));
        assertEquals(Set.of("a", "b"), found("北"));
        assertEquals(Set.of("b"), found("나루터"));
        assertEquals(Set.of("b"), found(Normalizer.normalize("나루터", Normalizer.Form.NFD)));
    }

    @Test
    void the_title_weighs_more_and_the_newer_comes_first_among_equals() {
        keep(
                plain("body", "News of the day", "The ferry is late, and the bridge is closed."),
                plain("title", "The ferry is late", "The bridge is closed, as we hear."));
        assertEquals(List.of("title", "body"), shelf.find(Query.of("ferry")).keys());
        shelf.clear();
        keep(
                Clippings.of("old", "Ferry", "The ferry runs.", "", "2014-01-01"),
                Clippings.of("new", "Ferry", "The ferry runs.", "", "2018-01-01"),
                Clippings.of("undated", "Ferry", "The ferry runs.", "", ""));
        assertEquals(
                List.of("new", "old", "undated"), shelf.find(Query.of("ferry")).keys());
        assertEquals(List.of("new", "old", "undated"), shelf.find(Query.of("")).keys());
    }

    @Test
    void filters_and_counts() {
        keep(
                Clippings.of("a", "Ferry", "One ferry.", "The Island Post", "2016-04", "Boats", "Harbour"),
                Clippings.of("b", "Ferry", "Two ferries.", "Island Post", "2016-05-01", "Boats"),
                Clippings.of("c", "Ferry", "A ferry.", "나루신문", "2017-05-01T10:00:00+09:00", "항구"),
                Clippings.of("d", "Bridge", "A bridge.", "나루신문", "", "항구"));
        Shelf.Answer all = shelf.find(Query.of("ferry"));
        assertEquals(Map.of("island-post", 2, "나루신문", 1), all.outlets());
        assertEquals(List.of("island-post", "나루신문"), List.copyOf(all.outlets().keySet()));
        assertEquals(Map.of("boats", 2, "harbour", 1, "항구", 1), all.categories());
        assertEquals(Map.of("2016", 2, "2017", 1), all.years());
        assertEquals(Set.of("a", "b"), keys(new Query("ferry", "island-post", null, null, 1, 20)));
        assertEquals(Set.of("c"), keys(new Query("ferry", null, "항구", null, 1, 20)));
        assertEquals(Set.of("c", "d"), keys(new Query("", null, "항구", null, 1, 20)));
        assertEquals(Set.of("b"), keys(new Query("two", "island-post", "boats", 2016, 1, 20)));
        assertEquals(Set.of(), keys(new Query("ferry", "nobody", null, null, 1, 20)));
    }

    private Set<String> keys(Query query) {
        return Set.copyOf(shelf.find(query).keys());
    }

    @Test
    void outlet_category_and_author_find_a_clipping_too() {
        keep(Clippings.of("a", "Ferry", "One boat.", "Island Post", "2016-04", "Winter"));
        for (String name : List.of("island post", "winter", "harbour", "mina ferry")) {
            assertEquals(Set.of("a"), found(name), name);
        }
    }

    @Test
    void pages_follow_each_other() {
        List<Clipping> many = new ArrayList<>();
        for (int i = 0; i < 55; i++) {
            many.add(Clippings.of("k%02d".formatted(i), "Ferry", "The ferry.", "", "2016-01-01"));
        }
        shelf.put(many);
        shelf.commit();
        List<String> seen = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            Shelf.Answer answer = shelf.find(new Query("ferry", null, null, null, page, 20));
            assertEquals(55, answer.total());
            seen.addAll(answer.keys());
        }
        assertEquals(55, Set.copyOf(seen).size());
        assertEquals(55, seen.size());
        assertEquals(
                List.of(),
                shelf.find(new Query("ferry", null, null, null, Integer.MAX_VALUE, 100))
                        .hits());
    }

    @Test
    void the_order_does_not_hang_on_how_the_clippings_came_in() {
        List<Clipping> many = new ArrayList<>();
        Random random = new Random(5);
        String[] words = {"ferry", "bridge", "island", "harbour", "나루터", "탈북자", "master", "fog"};
        for (int i = 0; i < 200; i++) {
            StringBuilder body = new StringBuilder("The ");
            for (int w = 3 + random.nextInt(20); w > 0; w--) {
                body.append(words[random.nextInt(words.length)]).append(' ');
            }
            many.add(Clippings.of("k" + i, "News " + i % 7, body.toString(), "", "201%d-01".formatted(i % 5)));
        }
        shelf.put(many);
        shelf.commit();
        List<List<String>> before = answers();
        shelf.clear();
        Collections.shuffle(many, random);
        for (int i = 0; i < many.size(); i += 20) {
            shelf.put(many.subList(i, i + 20));
            shelf.put(many.subList(0, i + 5));
            shelf.commit();
        }
        assertEquals(before, answers());
    }

    private List<List<String>> answers() {
        return List.of("ferry", "ferry bridge", "나루터 fog", "탈북자", "news", "").stream()
                .map(text -> shelf.find(Query.of(text)).keys())
                .toList();
    }

    @Test
    void hits_are_marked_in_title_and_snippet() {
        keep(
                plain("a", "The ferry's return", "Fog lay on the water. The Ferries ran late. Nobody minded."),
                plain("b", "탈북민의 증언", "안개가 꼈다. 탈북민들은 나루터에서 기다렸다."));
        Shelf.Hit english = shelf.find(Query.of("ferry")).hits().getFirst();
        assertEquals("The <ferry's> return", marked(english.title()));
        assertEquals("Fog lay on the water. The <Ferries> ran late. Nobody minded.", marked(english.snippet()));
        Shelf.Hit korean = shelf.find(Query.of("탈북민")).hits().getFirst();
        assertEquals("<탈북민>의 증언", marked(korean.title()));
        assertTrue(marked(korean.snippet()).contains("<탈북민>들은"), marked(korean.snippet()));
    }

    @Test
    void a_snippet_is_short_begins_with_a_sentence_and_stays_in_its_paragraph() {
        String filler = "Nothing of note happened on the quay that morning. ".repeat(10);
        keep(plain(
                "a", "News", filler + "\n\n" + filler + "Then the lighthouse went dark. " + filler + "\n\n" + filler));
        Snippet snippet = shelf.find(Query.of("lighthouse")).hits().getFirst().snippet();
        assertTrue(snippet.text().length() <= 200, snippet.text());
        assertTrue(marked(snippet).startsWith("Then the <lighthouse> went dark."), marked(snippet));
        Snippet head = shelf.find(Query.of("news")).hits().getFirst().snippet();
        assertTrue(head.text().startsWith("Nothing of note") && head.text().length() <= 200, head.text());
        assertFalse(marked(head).contains("<"));
    }

    @Test
    void every_string_is_a_query() {
        keep(
                plain("a", "The ferry's return", "Fog lay on the water. The ferries ran late. 안개 속 탈북자 北."),
                plain("b", "", ""));
        Random random = new Random(13);
        String alphabet = "\"\"--  ()[]{}*?~^:\\/+|&!.,'’“”「」#@\u0000\u3000ferry fog탈북자안개北京あa1\uD83D\uDE00\uD83D";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(round % 50 == 0 ? 600 : 25); i > 0; i--) {
                text.append(
                        random.nextInt(10) == 0
                                ? (char) random.nextInt(65536)
                                : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Shelf.Answer answer = shelf.find(new Query(text.toString(), null, null, null, 1, 5));
            for (Shelf.Hit hit : answer.hits()) {
                assertTrue(hit.snippet().text().length() <= 200);
            }
        }
        assertEquals(Set.of("a"), found("ferry AND (fog OR"));
        shelf.find(Query.of("kim ".repeat(100)));
        shelf.find(Query.of("jong-".repeat(80)));
        shelf.find(Query.of("北".repeat(400)));
        shelf.find(Query.of("탈북자".repeat(130)));
    }

    @Test
    void strange_clippings_are_kept() {
        keep(
                plain("long", "x".repeat(40_000), "y".repeat(40_000) + " " + "탈북".repeat(20_000) + "北".repeat(5000)),
                plain("odd", "\uD83D\uDE00\u0000\uD83D", "\u0301\u200b \uFFFF"));
        assertEquals(2, shelf.find(Query.of("")).total());
        assertTrue(shelf.find(Query.of("탈북")).hits().getFirst().snippet().text().length() <= 200);
    }
}
