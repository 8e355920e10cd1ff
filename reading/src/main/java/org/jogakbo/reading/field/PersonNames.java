package org.jogakbo.reading.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The people in a byline. A name is told by its shape (two to five words written as names are, or two to four Hangul or ideographic
 * letters); what is the outlet's own name, an abbreviation, an address or a description of a post is left out. Stateless.
 */
public final class PersonNames {
    private static final int MAX_LENGTH = 400;
    private static final int MAX_PEOPLE = 20;
    private static final Pattern JOINT = Pattern.compile(
            "\\s+(?:and|und|et|y|og|och|en|ja|és|oraz|dan|và|и|та|with|mit|con|avec)\\s+|\\s*[;&/|·•、・\\n"
                    + "]\\s*|\\s+[-–—]\\s+");
    private static final Pattern LED_BY_JOINT = Pattern.compile("^\\s*(?:and|und|et|y|og|och|en|&|и)\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，]\\s*");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:words|text|story|written|reported|posted|published|report|analysis|photographs?|commentary|opinion|글|文)\\s*(?:by)?"
                    + "|by|von|par|por|di|door|av|af|text)\\s*[:：]?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(
            "\\(.*?\\)|（.*?）|\\[.*?\\]|[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+|(?<=\\s|^)외\\s*\\d+\\s*[명인].*$");
    private static final Pattern HANGUL = Pattern.compile(
            "^([가-힣]{2,4})(?:\\s+[가-힣]{1,6}(?:부|팀|국|실)|\\s+[가-힣]{2,5}(?=\\s*특파원))?"
                    + "(?:\\s*(?:[가-힣]{0,4}기자|[가-힣]{0,2}특파원|논설위원|인턴|위원|앵커|에디터|편집장|교수|칼럼니스트|작가|통신원|아나운서|대표|변호사|소장|PD))?$");
    private static final Pattern HANGUL_DESK =
            Pattern.compile(".*(?:편집|취재|보도|뉴스|온라인|디지털|사회|국제|정치|경제|문화|체육|스포츠|사진|영상|기획|특별|데이터|법조|산업|전국)(?:국|부|팀|실|단)"
                    + "|.*(?:뉴스|신문|일보|방송|통신|기자|특파원|닷컴|미디어)"
                    + "|입력|수정|등록|승인|기사|사진|영상|댓글|공유|구독|작성|게재|발행|조회|인쇄|정리|취재|편집|제공|기고|사설|칼럼|종합|단독|속보|오전|오후|본지|본사|최종|전체");
    private static final Pattern HAN_DESK = Pattern.compile(".*(?:部|社|報|报|網|网|新聞|新闻|通信|编辑|編集|記者|记者|本台|综合)");

    /** Who helps an article along does not write it. */
    private static final Pattern ROLE = Pattern.compile(
            "(?:^|[\\s,;|·•(]+(?:and\\s+|with\\s+)?)(?:photograph(?:y|s|er|ed)?|photos?|pictures?|images?|illustrat(?:ions?|ed)|art(?:work)?|graphics?|video|edited|(?:medically"
                    + " |clinically )?reviewed|fact[- ]checked|translated|additional reporting|(?:with"
                    + " )?contributions?|produced|production|designed|updated"
                    + "|fotos?|bilder|photographies|traduit|traducción|사진|그래픽|영상|번역|정리|写真|撮影|图|摄影|编辑|責編|责编|责任编辑)\\s*(?:(?:by|from|von|par|por|di|de|av)\\b|[:：=])\\s*.*$",
            Pattern.CASE_INSENSITIVE);

    /** For whom, whence and when: what follows a name without a comma. */
    private static final Pattern AFTER = Pattern.compile(
            "\\s+(?:for|für|pour|para) (?:the )?\\p{Lu}.*$|[, ]+special to .*$|\\s+in \\p{Lu}.*$|[,"
                    + " ]+(?:on\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?\\s+\\d{1,2}\\b.*$|\\s+\\d.*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POST = Pattern.compile("(기자|특파원|논설위원)\\s*(?=\\S)(?!,)");
    private static final Pattern REPORTER = Pattern.compile("^[가-힣]{2,4}\\s*(?:기자|특파원|논설위원).*");
    private static final int MAX_SIGNED = 100;
    private static final Pattern HAN =
            Pattern.compile("^[\\p{IsHan}]{2,4}$|^[\\p{IsHan}\\p{IsKatakana}ー]+[・·][\\p{IsHan}\\p{IsKatakana}ー]+$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ENDING = Pattern.compile("[\\s.,:]+$");
    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}{2,4}|Ph\\.?D\\.?");
    private static final Pattern NO_DEGREE = Pattern.compile("[IVX]+|[JS]R");
    private static final Pattern KEPT_DOT = Pattern.compile(".*(?:\\b\\p{Lu}|[JS]r)\\.$");
    private static final Pattern SINGLE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d._'’-]{2,24}");
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|(?:[ld]['’]|(?:al|el|a[dnrstz]|ash|e[drst]|il|ol|u[dlr])[-‑ʼ'’])\\p{Lu}[\\p{L}\\p{M}'’-]*|\\p{Lo}[\\p{L}\\p{M}]*)");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "der", "den", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "van", "von",
            "vom", "zu", "zur", "ten", "ter", "bin", "bint", "binti", "ibn", "al", "el", "ul", "ur", "ud", "ould", "y",
            "e", "af", "av", "abu", "ben", "op", "ap", "lo");

    private PersonNames() {}

    /** The people that a printed byline names, in its order; {@code outlets} are names that are none. */
    public static List<String> inByline(String line, Collection<String> outlets) {
        List<String> people = new ArrayList<>();
        Set<String> others = letters(outlets);
        for (String group :
                JOINT.split(opened(LED_BY_JOINT.matcher(writers(line)).replaceFirst("")))) {
            for (String part : COMMA.split(AFTER.matcher(group).replaceFirst(""))) {
                add(part, others, people, false);
            }
        }
        return people;
    }

    /** Whether a text ends as a line does that goes on to name somebody who did not write: "Photography by". */
    public static boolean opensRole(String text) {
        return text.length() <= MAX_SIGNED && ROLE.matcher(text.strip() + " ").find();
    }

    /** Whether a text opens as a byline of its own does: "By", "Words by". */
    public static boolean isOpening(String text) {
        return OPENING.matcher(text.strip() + " ").find();
    }

    private static String writers(String line) {
        return ROLE.matcher(line).replaceFirst("");
    }

    /**
     * The people in a text that metadata gives as one person's name. What follows a comma is that person's post or degree; a single
     * word is a name too.
     */
    public static List<String> inField(String name, Collection<String> outlets) {
        List<String> people = new ArrayList<>();
        Set<String> others = letters(outlets);
        String[] groups = JOINT.split(opened(writers(name)));
        for (String group : groups) {
            List<String> parts = Arrays.stream(COMMA.split(group))
                    .filter(part -> !part.isBlank())
                    .toList();
            // "A. Moor, B. Fenn and C. Reed" are three; "A. Moor, The Daily Fen" is one.
            List<String> named = groups.length > 1 ? parts : parts.subList(0, Math.min(1, parts.size()));
            for (String part : named) {
                add(part, others, people, groups.length == 1 && parts.size() == 1);
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
        return isNamed(name, letters(outlets));
    }

    private static Set<String> letters(Collection<String> names) {
        return names.stream().map(Headlines::letters).collect(Collectors.toSet());
    }

    private static boolean isNamed(String name, Set<String> outlets) {
        boolean eastern = name.chars().anyMatch(c -> c >= 0x2e80);
        boolean shaped = eastern
                ? !HANGUL_DESK.matcher(name).matches()
                        && ((HANGUL.matcher(name).matches() && name.indexOf(' ') < 0)
                                || (HAN.matcher(name).matches()
                                        && !HAN_DESK.matcher(name).matches())
                                || isWritten(name))
                : isWritten(name);
        return shaped && !isOutlet(name, outlets);
    }

    private static String opened(String line) {
        String cut = line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line;
        boolean aside = cut.chars().anyMatch(c -> "(（[@외".indexOf(c) >= 0);
        String bare = aside ? PERIOD.matcher(cut).replaceAll(" ") : cut;
        String parted = POST.matcher(bare.strip()).replaceAll("$1, ");
        return OPENING.matcher(parted).replaceFirst("");
    }

    private static void add(String part, Set<String> outlets, List<String> people, boolean single) {
        String bare = part.strip();
        if (!mayBeName(bare, single)) {
            return;
        }
        String line = SPACE.matcher(bare).replaceAll(" ");
        String name = ENDING.matcher(OPENING.matcher(line).replaceFirst("")).replaceAll(keepDot(part));
        name = withoutDegree(name);
        var hangul = HANGUL.matcher(name);
        String person = hangul.matches() ? hangul.group(1) : name;
        boolean fits = isNamed(person, outlets) || (single && isSingle(person, outlets));
        if (fits && people.size() < MAX_PEOPLE && !people.contains(person)) {
            people.add(person);
        }
    }

    /** One word is no name, but in the scripts of East Asia and where it is all that a field says; nor is a sentence. */
    private static boolean mayBeName(String part, boolean single) {
        return !part.isEmpty()
                && part.length() <= MAX_LENGTH / 2
                && (single || part.chars().anyMatch(c -> c >= 0x2e80 || Character.isWhitespace(c)));
    }

    /** A degree is set in capitals after a name that is not. */
    private static String withoutDegree(String name) {
        int space = name.lastIndexOf(' ');
        String last = name.substring(space + 1);
        boolean degree =
                DEGREE.matcher(last).matches() && !NO_DEGREE.matcher(last).matches();
        String rest = space > 0 ? name.substring(0, space) : "";
        return degree && rest.indexOf(' ') > 0 && !rest.equals(rest.toUpperCase(Locale.ROOT)) ? rest : name;
    }

    /** A full stop at the end belongs to the name after an initial or "Jr". */
    private static String keepDot(String part) {
        String line = part.strip();
        return line.endsWith(".") && KEPT_DOT.matcher(line).matches() ? "." : "";
    }

    private static boolean isSingle(String name, Set<String> outlets) {
        return SINGLE.matcher(name).matches()
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && !Offices.isOne(name)
                && !isOutlet(name, outlets);
    }

    private static boolean isWritten(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > 5 || name.length() > 50) {
            return false;
        }
        int capital = 0;
        for (String word : words) {
            boolean named = NAME.matcher(word).matches();
            if (!named && !PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            capital += named ? 1 : 0;
            if (Offices.isOne(word)) {
                return false;
            }
        }
        return capital >= 2;
    }

    private static boolean isOutlet(String name, Set<String> outlets) {
        String letters = Headlines.letters(name);
        String first = Headlines.letters(name.split(" ", 2)[0]);
        return letters.isEmpty()
                || (first.length() > 2 && outlets.contains(first))
                || outlets.stream()
                        .anyMatch(outlet -> outlet.length() > 2
                                && (letters.equals(outlet)
                                        || letters.equals("the" + outlet)
                                        || outlet.equals("the" + letters)));
    }
}
