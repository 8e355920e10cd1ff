package org.jogakbo.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Invented documents that name a cast: what is printed around the names depends on the shape alone. */
final class Papers {
    private static final String[] PLACES = {"Low Skerry", "Wick Quay", "Harrow Sound", "Mill End", "Orrin Bay"};

    private final Random shape;
    private final Cast cast;
    private int addresses;

    Papers(long shape, Cast cast) {
        this.shape = PrivateState.random(shape);
        this.cast = cast;
    }

    /** By file name. */
    Map<String, String> all() {
        Map<String, String> papers = new LinkedHashMap<>();
        papers.put("page.html", page());
        papers.put("article.html", article());
        papers.put("month.txt", month());
        papers.put("feed.xml", feed());
        return papers;
    }

    private String place() {
        return PLACES[shape.nextInt(PLACES.length)];
    }

    private int day() {
        return 10 + shape.nextInt(18);
    }

    private String sentence() {
        int who = shape.nextInt(9);
        String place = place();
        return switch (shape.nextInt(9)) {
            case 0 -> "The boat of " + cast.latin(who) + " left " + place + " before dawn and nobody saw it go.";
            case 1 -> "It was " + cast.possessive(who) + " boat that lay at " + place + " all winter.";
            case 2 -> "They called it " + cast.article(who) + " affair at " + place + ", and laughed.";
            case 3 -> "Forty people stood on the deck at " + place + " and spoke of the weather.";
            case 4 -> "어제 " + cast.with(who, "은", "는") + " 항구에서 배를 기다렸다고 마을 사람들이 말했다.";
            case 5 -> "그날 " + cast.with(who, "이", "가") + " 등대 쪽에서 돌아왔고 아무도 묻지 않았다.";
            case 6 -> "선원들은 " + cast.with(who, "을", "를") + " 찾아 섬을 돌았다. 범인은 " + cast.with(who, "이라고", "라고") + " 했다.";
            case 7 -> "이웃들은 " + cast.with(who, "과", "와") + " 함께 그물을 걷었다.";
            default -> "On the quay " + cast.latin(who) + " counted the nets twice and wrote the number down.";
        };
    }

    private String text(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(sentence());
        }
        return text.toString();
    }

    private String title() {
        return switch (shape.nextInt(6)) {
            case 0 -> "What " + cast.latin(shape.nextInt(9)) + " saw at " + place();
            case 1 -> cast.latin(shape.nextInt(9));
            case 2 -> "The ferry sails again";
            case 3 -> cast.with(shape.nextInt(9), "은", "는") + " 돌아왔다";
            case 4 -> cast.possessive(shape.nextInt(9)) + " letter – Part " + (1 + shape.nextInt(3));
            default -> "Nets and ropes of " + place();
        };
    }

    /** Each another: what has one address is one post. */
    private String slug() {
        return URLEncoder.encode(
                        cast.latin(shape.nextInt(9))
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace(' ', '-'),
                        StandardCharsets.UTF_8)
                + "-" + ++addresses;
    }

    private String page() {
        StringBuilder html = new StringBuilder(
                "<!doctype html><html lang='en'><head><title>Archive</title></head><body class='archive'><main>");
        for (int post = 0; post < 3; post++) {
            html.append(
                    "<article class='hentry post'><h2 class='entry-title'><a rel='bookmark' href='https://blog.example/2021/06/%s/'>%s</a></h2><time class='entry-date' datetime='2021-06-%d'>June</time><div class='entry-content'><p>%s</p><p>%s <a href='https://www.example/%s'>%s</a></p><figure><img src='https://blog.example/%s.jpg' alt='%s'><figcaption>%s</figcaption></figure><p>[Harbour Herald]</p></div><footer><a rel='category tag' href='/category/x'>%s</a></footer></article>"
                            .formatted(
                                    slug(),
                                    title(),
                                    day(),
                                    text(3),
                                    text(2),
                                    slug(),
                                    cast.latin(shape.nextInt(9)),
                                    slug(),
                                    cast.latin(shape.nextInt(9)),
                                    text(1),
                                    cast.name(shape.nextInt(9))));
        }
        return html.append("</main></body></html>").toString();
    }

    private String article() {
        String author = shape.nextBoolean() ? cast.latin(shape.nextInt(9)) : "Mira Holm";
        String title = title();
        return "<!doctype html><html lang='en'><head><title>%s</title><script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"%s\",\"datePublished\":\"2021-05-%dT08:00:00Z\",\"author\":{\"@type\":\"Person\",\"name\":\"%s\"},\"publisher\":{\"@type\":\"Organization\",\"name\":\"Mill Gazette\"}}</script></head><body><article><h1>%s</h1><p class='byline'>By %s</p><p>%s</p><p>%s</p><p>%s</p></article></body></html>"
                .formatted(title, title, day(), author, title, author, text(4), text(4), text(3));
    }

    private String month() {
        StringBuilder text = new StringBuilder();
        for (int post = 0; post < 2; post++) {
            text.append("%s\n\nPosted on April %d, 2021 by Mira\n\n%s\n\n%s\n\n[The Mill Gazette]\n\n"
                    .formatted(title(), day(), text(3), text(2)));
        }
        return text.toString();
    }

    private String feed() {
        StringBuilder rss = new StringBuilder(
                "<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>Wick</title><link>https://wick.example/</link>");
        for (int item = 0; item < 2; item++) {
            rss.append(
                    "<item><title>%s</title><link>https://wick.example/%s</link><pubDate>%d Mar 2021 08:00:00 GMT</pubDate><category>%s</category><description>%s</description></item>"
                            .formatted(title(), slug(), day(), cast.name(shape.nextInt(9)), text(4)));
        }
        return rss.append("</channel></rss>").toString();
    }
}
