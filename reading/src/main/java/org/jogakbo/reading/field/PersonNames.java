package org.jogakbo.reading.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The people in a byline. A name is told by its shape (two to five words written as names are, or two to four Hangul or ideographic
 * letters); what is the outlet's own name, an abbreviation, an address or a description of a post is left out. Stateless.
 */
public final class PersonNames {
    private static final int MAX_LENGTH = 400;
    private static final int MAX_PEOPLE = 20;
    private static final Pattern JOINT = Pattern.compile(
            "\\s+(?:and|und|et|y|og|och|en|ja|és|oraz|dan|và|и|та|with|mit|con|avec)\\s+|\\s*[;&/|·•、・\\n]\\s*|\\s+[-–—]\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，]\\s*");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:words|text|story|written|reported|posted|published|report|analysis|photographs?|commentary|opinion|글|文)\\s*(?:by)?"
                    + "|by|von|par|por|di|door|av|af|text)\\s*[:：]?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile("\\(.*?\\)|（.*?）|\\[.*?\\]|\\S+@\\S+|\\b외\\s*\\d+\\s*명.*$");
    private static final Pattern HANGUL =
            Pattern.compile("^([가-힣]{2,4})(?:\\s*(?:기자|특파원|논설위원|선임기자|인턴기자|인턴|위원|앵커|에디터|편집장|교수|칼럼니스트|작가))?$");
    private static final Pattern POST = Pattern.compile("(기자|특파원|논설위원)\\s*(?=\\S)(?!,)");
    private static final Pattern REPORTER = Pattern.compile("^[가-힣]{2,4}\\s*(?:기자|특파원|논설위원).*");
    private static final int MAX_SIGNED = 100;
    private static final Pattern HAN =
            Pattern.compile("^[\\p{IsHan}]{2,4}$|^[\\p{IsHan}\\p{IsKatakana}ー]+[・·][\\p{IsHan}\\p{IsKatakana}ー]+$");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "der", "den", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "van", "von",
            "vom", "zu", "zur", "ten", "ter", "bin", "bint", "ibn", "al", "el", "y", "e", "af", "av", "abu", "ben");
    private static final Set<String> OFFICES = Set.of(
            "staff",
            "news",
            "newsroom",
            "editor",
            "editors",
            "editorial",
            "desk",
            "team",
            "press",
            "agency",
            "agencies",
            "media",
            "reporter",
            "reporters",
            "correspondent",
            "writer",
            "contributor",
            "redaktion",
            "redazione",
            "redacción",
            "rédaction",
            "redactie",
            "redaktionen",
            "times",
            "magazine",
            "network",
            "university",
            "the",
            "board",
            "online",
            "tv",
            "radio",
            "reuters",
            "associated",
            "published",
            "updated",
            "special",
            "senior",
            "columnist",
            "journalist",
            "author",
            "image",
            "chief",
            "officer",
            "head",
            "director",
            "president",
            "minister",
            "professor",
            "analyst",
            "fellow",
            "photo",
            "photography",
            "getty",
            "images",
            "admin",
            "sponsored",
            "post",
            "daily",
            "tribune",
            "herald",
            "gazette");

    private PersonNames() {}

    /** The people that a printed byline names, in its order; {@code outlets} are names that are none. */
    public static List<String> inByline(String line, Collection<String> outlets) {
        List<String> people = new ArrayList<>();
        for (String group : JOINT.split(opened(line))) {
            for (String part : COMMA.split(group)) {
                add(part, outlets, people, false);
            }
        }
        return people;
    }

    /**
     * The people in a text that metadata gives as one person's name. What follows a comma is that person's post or degree; a single
     * word is a name too.
     */
    public static List<String> inField(String name, Collection<String> outlets) {
        List<String> people = new ArrayList<>();
        String[] groups = JOINT.split(opened(name));
        for (String group : groups) {
            List<String> parts = Arrays.stream(COMMA.split(group))
                    .filter(part -> !part.isBlank())
                    .toList();
            // "A. Moor, B. Fenn and C. Reed" are three; "A. Moor, The Daily Fen" is one.
            List<String> named = groups.length > 1 ? parts : parts.subList(0, Math.min(1, parts.size()));
            for (String part : named) {
                add(part, outlets, people, groups.length == 1 && parts.size() == 1);
            }
        }
        return people;
    }

    /** Whether the line opens or ends as bylines do ("By …", "… 기자"), in languages that have such a word. */
    public static boolean isSigned(String line) {
        return line.length() <= MAX_SIGNED
                && (OPENING.matcher(line.strip()).find()
                        || REPORTER.matcher(line.strip()).matches());
    }

    /** Whether this is written as a person's name is. */
    public static boolean isPerson(String name, Collection<String> outlets) {
        return !isOutlet(name, outlets)
                && (HANGUL.matcher(name).matches() || HAN.matcher(name).matches() || isWritten(name));
    }

    private static String opened(String line) {
        String cut = line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line;
        String parted =
                POST.matcher(PERIOD.matcher(cut).replaceAll(" ").strip()).replaceAll("$1, ");
        return OPENING.matcher(parted).replaceFirst("");
    }

    private static void add(String part, Collection<String> outlets, List<String> people, boolean single) {
        String name = OPENING.matcher(part.strip().replaceAll("\\s+", " "))
                .replaceFirst("")
                .replaceAll("[\\s.,:]+$", keepDot(part));
        name = withoutDegree(name);
        var hangul = HANGUL.matcher(name);
        String person = hangul.matches() ? hangul.group(1) : name;
        boolean fits = isPerson(person, outlets) || (single && isSingle(person, outlets));
        if (fits && people.size() < MAX_PEOPLE && !people.contains(person)) {
            people.add(person);
        }
    }

    /** A degree is set in capitals after a name that is not. */
    private static String withoutDegree(String name) {
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        boolean degree = last.matches("\\p{Lu}{2,4}|Ph\\.?D\\.?") && !last.matches("[IVX]+|[JS]R");
        String rest = space > 0 ? name.substring(0, space) : "";
        return degree && rest.indexOf(' ') > 0 && !rest.equals(rest.toUpperCase(Locale.ROOT)) ? rest : name;
    }

    /** A full stop at the end belongs to the name after an initial or "Jr". */
    private static String keepDot(String part) {
        return part.strip().matches(".*(?:\\b\\p{Lu}|[JS]r)\\.$") ? "." : "";
    }

    private static boolean isSingle(String name, Collection<String> outlets) {
        return name.matches("\\p{L}[\\p{L}\\p{M}\\d._'’-]{2,24}")
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && !isOffice(name)
                && !isOutlet(name, outlets);
    }

    private static boolean isWritten(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > 5 || name.length() > 50) {
            return false;
        }
        int capital = 0;
        for (String word : words) {
            boolean named = word.matches(
                    "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|[ld]['’]\\p{Lu}[\\p{L}\\p{M}'’-]*|\\p{Lo}[\\p{L}\\p{M}]*)");
            if (!named && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            capital += named ? 1 : 0;
            if (isOffice(word)) {
                return false;
            }
        }
        return capital >= 2;
    }

    private static boolean isOffice(String word) {
        return OFFICES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isOutlet(String name, Collection<String> outlets) {
        String letters = Headlines.letters(name);
        String first = Headlines.letters(name.split(" ", 2)[0]);
        return letters.isEmpty()
                || (first.length() > 2
                        && outlets.stream()
                                .anyMatch(outlet -> Headlines.letters(outlet).equals(first)))
                || outlets.stream()
                        .map(Headlines::letters)
                        .anyMatch(outlet -> outlet.length() > 2
                                && (letters.equals(outlet)
                                        || letters.equals("the" + outlet)
                                        || outlet.equals("the" + letters)));
    }
}
