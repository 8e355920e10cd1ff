package org.jogakbo.reading.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jogakbo.clipping.body.Body;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Whatever markup comes in, what is written is the clean subset, says the same, and can be read again. */
class BodyHtmlPropertyTest {
    private static final Set<String> TAGS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "blockquote",
            "ul",
            "ol",
            "li",
            "em",
            "strong",
            "a",
            "br",
            "figure",
            "img",
            "figcaption",
            "table",
            "tr",
            "th",
            "td");
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of("a", Set.of("href", "rel"), "img", Set.of("src", "alt"));
    private static final List<String> OPENERS = List.of(
            "<p>",
            "<div class=x onclick='f()'>",
            "<h1>",
            "<h2 id=a>",
            "<h5>",
            "<blockquote cite=javascript:f()>",
            "<ul>",
            "<ol start=3>",
            "<li>",
            "<em style='color:red'>",
            "<b>",
            "<i>",
            "<a href='javascript:alert(1)'>",
            "<a href=' JaVaScRiPt:alert(1)'>",
            "<a href='/rel?a=1&b=\"2\"'>",
            "<a href='data:text/html,x'>",
            "<a href=https://courier.example/a target=_blank onmouseover=f()>",
            "<img src=x onerror=f()>",
            "<img src='data:image/png;base64,AA'>",
            "<img src=/f.jpg alt='a \"b\" <c>' width=600>",
            "<figure>",
            "<figcaption>",
            "<table>",
            "<tr>",
            "<td>",
            "<th colspan=2>",
            "<br>",
            "<br><br>",
            "<script>f()</script>",
            "<style>p{}</style>",
            "<svg onload=f()><p>in a drawing</p></svg>",
            "<math><mi>x</mi></math>",
            "<iframe src=https://courier.example></iframe>",
            "<template><p>t</p></template>",
            "<pre>",
            "<!-- c -->",
            "<form action=/x><input value=v></form>",
            "<span hidden>h</span>",
            "</p>",
            "</div>",
            "</a>",
            "</ul>",
            "</table>",
            "</blockquote>",
            "</figure>");
    private static final List<String> WORDS = List.of(
            "ferry",
            "dog &amp; cake",
            "&lt;script&gt;",
            "1 < 2",
            "\"quoted\"",
            "화요일",
            "\u00a0",
            "  ",
            "\n\n",
            "\u200b",
            "&#0;",
            "&copy;",
            "]]>",
            "it's");

    @Test
    void only_the_clean_subset_is_written_and_it_says_the_same() {
        for (int seed = 0; seed < 3_000; seed++) {
            String html = markup(new Random(seed));
            Body body =
                    HtmlBody.of(List.of(Jsoup.parseBodyFragment(html).body()), "https://courier.example/2016/04/ferry");
            String written = body.html();
            Element again = Jsoup.parseBodyFragment(written).body();
            isClean(again, html);
            assertEquals(words(body), words(HtmlBody.of(List.of(again), "https://courier.example/")), html);
            assertTrue(
                    Jsoup.parse(closed(written), "", Parser.xmlParser().setTrackErrors(1))
                            .parser()
                            .getErrors()
                            .isEmpty(),
                    written);
        }
    }

    private static void isClean(Element written, String html) {
        for (Element element : written.getAllElements()) {
            if (element.equals(written)) {
                continue;
            }
            String tag = element.normalName();
            assertTrue(TAGS.contains(tag) || tag.equals("tbody"), tag + " from " + html);
            for (Attribute attribute : element.attributes()) {
                assertTrue(
                        ATTRIBUTES.getOrDefault(tag, Set.of()).contains(attribute.getKey()),
                        attribute + " from " + html);
            }
            String address = element.attr("href") + element.attr("src");
            assertTrue(address.isEmpty() || address.matches("(?:https?://|mailto:).*"), address + " from " + html);
        }
    }

    /** White space aside, which markup does not keep. */
    private static String words(Body body) {
        return body.text().replaceAll("\\s+", " ").strip();
    }

    private static String closed(String written) {
        return written.replace("<br>", "<br/>").replaceAll("(<img [^>]*)>", "$1/>");
    }

    private static String markup(Random random) {
        StringBuilder html = new StringBuilder();
        int parts = 1 + random.nextInt(40);
        for (int i = 0; i < parts; i++) {
            List<String> from = random.nextBoolean() ? OPENERS : WORDS;
            html.append(from.get(random.nextInt(from.size())));
        }
        return html.toString();
    }
}
