package org.jogakbo.bench.invention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An invented archive about an invented mountain railway: clippings in English and Korean over ten years, in uneven months. The same seed
 * makes the same bytes on every machine. Immutable and safe for any thread.
 */
public final class Invention {
    /** The seed that published figures were measured with. */
    public static final long SEED = 1905;

    private static final YearMonth FIRST = YearMonth.of(2014, 1);
    private static final int MONTHS = 120;
    private static final int POSTS_A_PAGE = 10;

    private final long seed;

    public Invention(long seed) {
        this.seed = seed;
    }

    /** Writes so many posts as saved month pages of a blog, ten posts a page, one folder for each year. */
    public void write(Path folder, int posts) throws IOException {
        for (Iterator<SavedPage> pages = monthPages(posts).iterator(); pages.hasNext(); ) {
            SavedPage page = pages.next();
            Path year = Files.createDirectories(folder.resolve(page.name().substring(0, 4)));
            Files.writeString(year.resolve(page.name()), page.html());
        }
    }

    /** The pages that {@link #write} writes, made one month at a time. */
    public Stream<SavedPage> monthPages(int posts) {
        return months(posts).entrySet().stream().flatMap(month -> {
            List<Post> invented = new Writer(month.getKey(), seed).posts(month.getValue());
            return IntStream.range(0, (invented.size() + POSTS_A_PAGE - 1) / POSTS_A_PAGE)
                    .mapToObj(n -> SavedPage.ofMonth(month.getKey(), n + 1, tenth(invented, n)));
        });
    }

    private static List<Post> tenth(List<Post> posts, int number) {
        return posts.subList(number * POSTS_A_PAGE, Math.min(posts.size(), (number + 1) * POSTS_A_PAGE));
    }

    /** Posts alone, as pages of the press. */
    public Stream<SavedPage> articlePages(int posts) {
        return posts(posts).map(SavedPage::ofArticle);
    }

    /** One month at a time. */
    Stream<Post> posts(int posts) {
        return months(posts).entrySet().stream()
                .flatMap(month -> new Writer(month.getKey(), seed).posts(month.getValue()).stream());
    }

    /** How many posts each month has: news comes in waves. */
    private Map<YearMonth, Integer> months(int posts) {
        Random chance = new Random(seed);
        List<YearMonth> lots = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            int weight = 1 + chance.nextInt(12) * (chance.nextInt(15) == 0 ? 5 : 1);
            for (int lot = 0; lot < weight; lot++) {
                lots.add(FIRST.plusMonths(i));
            }
        }
        Map<YearMonth, Integer> months = new TreeMap<>();
        for (int i = 0; i < posts; i++) {
            months.merge(lots.get(chance.nextInt(lots.size())), 1, Integer::sum);
        }
        return months;
    }

    /** What readers might search for, half of it Korean, no two alike. */
    public List<String> queries(int count) {
        return distinct("query", count);
    }

    /** Names as they occur in the clippings, each with one more spelling. */
    public Map<String, String> persons(int count) {
        Map<String, String> persons = new LinkedHashMap<>();
        for (String name : distinct("person", count)) {
            persons.put(
                    name,
                    name.contains(" ")
                            ? name.substring(0, 1) + ". " + name.substring(name.indexOf(' ') + 1)
                            : name + "랑");
        }
        return persons;
    }

    private List<String> distinct(String part, int count) {
        Random chance = new Random(seed + 1);
        Set<String> said = new LinkedHashSet<>();
        for (int tries = 0; said.size() < count && tries < count * 100; tries++) {
            said.add((tries % 2 == 0 ? Phrasebook.ENGLISH : Phrasebook.KOREAN).say(part, chance));
        }
        return List.copyOf(said);
    }
}
