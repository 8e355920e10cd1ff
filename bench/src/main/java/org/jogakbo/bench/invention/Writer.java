package org.jogakbo.bench.invention;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jogakbo.clipping.Slug;

/** Invents one month's posts, newest first; addresses are unique, as WordPress makes them. */
final class Writer {
    static final String BLOG = "https://line-and-lantern.example/";

    /** One post in this many is Korean. */
    private static final int KOREAN_SHARE = 3;

    private final YearMonth month;
    private final Random chance;
    private final Set<String> slugs = new HashSet<>();

    Writer(YearMonth month, long seed) {
        this.month = month;
        this.chance = new Random(seed * 31 + month.getYear() * 12L + month.getMonthValue());
    }

    List<Post> posts(int count) {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean korean = chance.nextInt(KOREAN_SHARE) == 0;
            posts.add(korean ? post(Phrasebook.KOREAN, "ko", 60, 220) : post(Phrasebook.ENGLISH, "en", 80, 300));
        }
        posts.sort(Comparator.comparing(Post::day).reversed());
        return posts;
    }

    private Post post(Phrasebook book, String language, int fewest, int most) {
        String title = book.say("headline", chance);
        String slug = slug(title);
        List<String> outlets = book.all("outlet");
        int outlet = (int) (chance.nextDouble() * chance.nextDouble() * outlets.size());
        return new Post(
                BLOG + "%d/%02d/%s/".formatted(month.getYear(), month.getMonthValue(), slug),
                title,
                month.atDay(1 + chance.nextInt(month.lengthOfMonth())),
                body(book, chance.nextInt(fewest, most + 1)),
                outlets.get(outlet),
                "https://%s%d.example/%s/%s".formatted(language, outlet, month, slug),
                categories(book),
                language);
    }

    private String slug(String title) {
        String base = Slug.of(title);
        String slug = base;
        for (int n = 2; !slugs.add(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    private List<String> body(Phrasebook book, int words) {
        List<String> paragraphs = new ArrayList<>();
        for (int written = 0; written < words; ) {
            StringBuilder paragraph = new StringBuilder(book.say("sentence", chance));
            for (int more = chance.nextInt(4); more > 0; more--) {
                paragraph.append(' ').append(book.say("sentence", chance));
            }
            paragraphs.add(paragraph.toString());
            written += paragraph.toString().split(" ").length;
        }
        return paragraphs;
    }

    private List<String> categories(Phrasebook book) {
        Set<String> categories = new HashSet<>();
        for (int i = 1 + chance.nextInt(2); i > 0; i--) {
            categories.add(book.say("category", chance));
        }
        return categories.stream().sorted().toList();
    }
}
