package org.jogakbo.newsroom.canary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Invents people, four Koreans to one other, and prints their names as papers, blogs and programs do. */
final class Canaries {
    private static final String[] WEST =
            "Agnes Bertil Clemens Doris Edwin Frieda Gustav Ottilie Ulric Ingrid Phineas Xaver Leocadia".split(" ");
    private static final String[] WESTERN =
            "Ashwell Orrinsby Thistlewood Underhay Castlebury Emmerich Quillfeather Jessops Overbeck Wexcombe"
                    .split(" ");

    private final Random random;
    private final List<Character> families = List.copyOf(Syllables.FAMILIES.keySet());
    private final List<Character> syllables = List.copyOf(Syllables.GIVEN.keySet());

    private Canaries(long seed) {
        random = new Random(seed);
    }

    /** So many people, all different in every spelling; the same for the same seed. */
    static List<Canary> of(int count, long seed) {
        return new Canaries(seed).people(count);
    }

    private List<Canary> people(int count) {
        List<Canary> all = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        while (all.size() < count) {
            Canary one = all.size() % 5 == 4 ? western(all.size()) : korean(all.size());
            Set<String> forms = new LinkedHashSet<>();
            one.plain().forEach(form -> forms.add(Letters.of(form).text()));
            if (forms.stream().noneMatch(taken::contains)
                    && forms.stream().allMatch(form -> form.length() > 6 || !form.matches("[a-z]+") || isShort(form))) {
                taken.addAll(forms);
                all.add(one);
            }
        }
        return all;
    }

    /** Initials are short, and so are looked for between word ends alone. */
    private static boolean isShort(String form) {
        return form.length() > 3;
    }

    private Canary korean(int number) {
        char family = families.get(random.nextInt(families.size()));
        char one = syllables.get(random.nextInt(syllables.size()));
        char two = syllables.get(random.nextInt(syllables.size()));
        List<String> f = Syllables.family(family);
        List<String> a = Syllables.given(one);
        List<String> b = Syllables.given(two);
        Set<String> latin = new LinkedHashSet<>();
        orders(latin, Syllables.printed(f), Syllables.printed(a), Syllables.printed(b));
        orders(latin, Syllables.revised(f), Syllables.revised(a), Syllables.revised(b));
        orders(latin, Syllables.printed(f), Syllables.revised(a), Syllables.revised(b));
        String first = Syllables.marked(a);
        String voiced = Syllables.voiced(first, Syllables.marked(b));
        orders(latin, plain(Syllables.marked(f)), plain(first), plain(voiced));
        Set<String> plain = new LinkedHashSet<>(latin);
        orders(plain, Syllables.marked(f), first, voiced);
        initials(plain, cap(Syllables.printed(f)), first(a), first(b));
        String hangul = "" + family + one + two;
        plain.addAll(List.of(
                hangul,
                hangul + "은",
                hangul + "가",
                hangul + "에게",
                hangul + "(42)씨",
                "탈북자 " + hangul,
                family + " " + one + two,
                family + " " + one + " " + two,
                family + "·" + one + "·" + two));
        String given =
                switch (number % 4) {
                    case 0 -> cap(Syllables.printed(f)) + " " + cap(Syllables.printed(a)) + "-" + Syllables.printed(b);
                    default -> hangul;
                };
        String slug = String.join("-", Syllables.printed(f), Syllables.printed(a), Syllables.printed(b));
        List<String> inContext = List.of(
                "Ms. " + cap(Syllables.printed(f)),
                "Mr " + cap(Syllables.revised(f)),
                cap(Syllables.printed(a)) + "-" + Syllables.printed(b));
        return new Canary(number, List.of(given), List.copyOf(plain), List.copyOf(latin), inContext, slug);
    }

    private static String first(List<String> spellings) {
        return Syllables.printed(spellings).substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static void orders(Set<String> forms, String family, String one, String two) {
        String f = cap(family);
        for (String given :
                List.of(cap(one) + "-" + two, cap(one) + two, cap(one) + " " + cap(two), cap(one) + "-" + cap(two))) {
            forms.add(f + " " + given);
            forms.add(given + " " + f);
        }
        String usual = cap(one) + "-" + two;
        forms.add(f + ", " + usual);
        forms.add((f + " " + usual).toUpperCase(Locale.ROOT));
        forms.add(f.toUpperCase(Locale.ROOT) + " " + usual);
        forms.add(f + " " + usual + "’s");
        forms.add((f + "-" + cap(one) + "-" + two).toLowerCase(Locale.ROOT));
        forms.add((f + "_" + one + two).toLowerCase(Locale.ROOT));
    }

    private static void initials(Set<String> forms, String family, String one, String two) {
        forms.add(family + " " + one + "." + two + ".");
        forms.add(one + "." + two + ". " + family);
        forms.add(one + ". " + two + ". " + family);
    }

    private Canary western(int number) {
        String one = WEST[random.nextInt(WEST.length)];
        String two = WESTERN[random.nextInt(WESTERN.length)];
        String name = one + " " + two;
        Set<String> latin = new LinkedHashSet<>(List.of(
                name,
                name.toUpperCase(Locale.ROOT),
                name.toLowerCase(Locale.ROOT),
                two + " " + one,
                two + ", " + one,
                two.toUpperCase(Locale.ROOT) + ", " + one,
                two.toUpperCase(Locale.ROOT) + " " + one,
                one + " " + two.toUpperCase(Locale.ROOT),
                name + "’s",
                name + "'s",
                name.toUpperCase(Locale.ROOT) + "’S",
                one + "-" + two,
                one + "_" + two,
                one + two,
                (one + two).toLowerCase(Locale.ROOT),
                (one + "." + two).toLowerCase(Locale.ROOT) + "@quay.example",
                "@" + (one + two).toLowerCase(Locale.ROOT),
                (one + "-" + two).toLowerCase(Locale.ROOT),
                (two + "-" + one).toLowerCase(Locale.ROOT),
                one.charAt(0) + ". " + two,
                one.charAt(0) + "." + two,
                "Captain " + name,
                "Dr. " + name,
                name + " (42)",
                "“" + name + "”"));
        Set<String> plain = new LinkedHashSet<>(latin);
        for (String accent : List.of("eé", "eè", "oö", "iï", "uü", "aá", "aâ", "sş", "nñ", "oô", "eê", "aä")) {
            plain.add(name.replace(accent.charAt(0), accent.charAt(1)));
        }
        plain.addAll(List.of(name + "은", name + "에게", name + "さん", "船長" + name));
        return new Canary(
                number,
                List.of(name),
                List.copyOf(plain),
                List.copyOf(latin),
                List.of("Ms. " + two, one),
                (one + "-" + two).toLowerCase(Locale.ROOT));
    }

    private static String plain(String marked) {
        return marked.replace('ŏ', 'o').replace('ŭ', 'u').replace("'", "");
    }

    private static String cap(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
