package org.jogakbo.reading.wire;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.press.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * Datelines of scripts that part words by spaces: "SEOUL, Jan. 5 (Yonhap) --", "Seoul (dpa) -", "Seúl, 5 ene (EFE).-", "(ANSA) - ROMA, 05
 * GEN -", "МОСКВА, 5 января. /ТАСС/.". Where no agency is named, the place must stand in capitals.
 */
final class WesternDateline {
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}.'’-]{0,24}";
    private static final String PLACE = "(?<place>" + WORD + "(?:,? ?[ /]" + WORD + "){0,6}?)";
    private static final String DAY =
            "(?<day>\\p{L}{3,10}\\.? \\d{1,2}(?:, ?\\d{4})?|\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?(?:,? (?:de"
                    + " )?\\d{4})?)";
    private static final String AGENCY = "(?:\\((?<a>[^()]{2,40})\\)|/(?<b>[^/()]{2,30})/|\\[(?<c>[^\\[\\]]{2,40})])";
    private static final String DASH = "(?:\\s*\\.?\\s*(?:--+|[—–―-])\\s*|\\s*[.:]\\s+)";

    private static final Pattern CREDITED = Pattern.compile("^" + PLACE + "(?:,? " + DAY + "[.,]?)? ?" + AGENCY
            + "(?<mark>" + DASH + "|\\s+(?=[\\p{Lu}\\p{Lo}\"“„«]))");
    private static final Pattern BARE =
            Pattern.compile("^" + PLACE + "(?:,? " + DAY + "\\.?)?(?<mark> ?(?:--+|[—–―]) ?| - )");
    private static final Pattern AGENCY_FIRST = Pattern.compile(
            "^\\(?(?<a>[\\p{L}. ]{2,30}?)\\)?\\s*[-–—]\\s*" + PLACE + "(?:,? " + DAY + "\\.?)?\\s*(?<mark>[-–—]\\s*)");
    private static final Pattern AGENCY_LAST = Pattern.compile(
            "^" + PLACE + ",? " + DAY + "\\.? [—–-] (?<a>" + WORD + "(?: " + WORD + ")?)(?<mark>[.:,] )");

    /** Words in capitals before a dash that name no place. */
    private static final Set<String> LABELS = Set.of(
            "BREAKING",
            "UPDATE",
            "UPDATED",
            "UPDATES",
            "EXCLUSIVE",
            "WATCH",
            "VIDEO",
            "PHOTO",
            "PHOTOS",
            "LIVE",
            "OPINION",
            "ANALYSIS",
            "REVIEW",
            "EDITORIAL",
            "COMMENTARY",
            "INTERVIEW",
            "EXPLAINER",
            "FEATURE",
            "NEWS",
            "SPORTS",
            "ALERT",
            "CORRECTION",
            "NOTE",
            "WARNING",
            "SPOILER",
            "LISTEN",
            "READ",
            "MORE",
            "RELATED",
            "ADVERTISEMENT",
            "SPONSORED",
            "EXKLUSIV",
            "URGENT",
            "DIRECT",
            "VIDÉO",
            "ENTRETIEN",
            "ENQUÊTE",
            "REPORTAGE",
            "ÚLTIMA",
            "EXCLUSIVA",
            "ONLINE",
            "PODCAST",
            "GALLERY",
            "TIMELINE",
            "EDITOR'S",
            "EDITOR’S",
            "FACT",
            "PREVIEW",
            "RECAP",
            "UPDATE:",
            "STORY");

    /** "JAKARTA, NARUPOST.com -": the outlet's own address stands after the place. */
    private static final String OUTLET = ",? [^ ,]+\\.(?:com|co|id|net|org|kr|jp)\\S*$";

    private static final Set<String> OPENED = Set.of("by", "von", "par", "por", "di", "photo", "foto", "image");

    private static final int MAX_WORDS = 3;

    private WesternDateline() {}

    static Optional<Dateline> of(String head) {
        // Each form has signs that most paragraphs open without.
        boolean bracket = head.indexOf('(') >= 0 || head.indexOf('/') >= 0 || head.indexOf('[') >= 0;
        boolean dash =
                head.indexOf('-') >= 0 || head.indexOf('–') >= 0 || head.indexOf('—') >= 0 || head.indexOf('―') >= 0;
        return (bracket ? credited(CREDITED.matcher(head)) : Optional.<Dateline>empty())
                .or(() -> dash ? credited(AGENCY_FIRST.matcher(head)) : Optional.empty())
                .or(() -> dash ? credited(AGENCY_LAST.matcher(head)) : Optional.empty())
                .or(() -> dash ? bare(head) : Optional.empty());
    }

    private static Optional<Dateline> credited(Matcher match) {
        if (!match.find()) {
            return Optional.empty();
        }
        String printed = agency(match);
        String place = match.group("place");
        String agency = Agencies.named(printed).orElse(null);
        boolean dashed = match.group("mark").matches(".*[—–―-].*");
        return (agency != null && isNamed(place)) || (dashed && isSet(place))
                ? dateline(match, place, agency)
                : Optional.empty();
    }

    private static String agency(Matcher match) {
        for (String group : new String[] {"a", "b", "c"}) {
            if (match.namedGroups().containsKey(group) && match.group(group) != null) {
                return match.group(group);
            }
        }
        return "";
    }

    private static Optional<Dateline> bare(String head) {
        Matcher match = BARE.matcher(head);
        return match.find() && isSet(match.group("place")) && opensSentence(head.substring(match.end()))
                ? dateline(match, match.group("place"), null)
                : Optional.empty();
    }

    private static Optional<Dateline> dateline(Matcher match, String place, @Nullable String agency) {
        String day = match.group("day");
        MonthDay date = day == null ? null : DayPrinted.of(day);
        return day != null && date == null
                ? Optional.empty()
                : Optional.of(new Dateline(
                        place.replaceFirst(OUTLET, ""),
                        date,
                        agency,
                        match.group().strip()));
    }

    /** Whether every word but short ones ("de", "of") stands as names do. */
    private static boolean isNamed(String place) {
        return !OPENED.contains(place.split(" ")[0].toLowerCase(Locale.ROOT))
                && Arrays.stream(place.split("[ ,/]+"))
                        .allMatch(word -> word.length() <= 3 || !Character.isLowerCase(word.codePointAt(0)))
                && !Character.isLowerCase(place.codePointAt(0));
    }

    /** A report goes on with a capital, a figure or a quotation mark; what goes on in small letters is a sentence about an acronym. */
    private static boolean opensSentence(String rest) {
        return rest.length() > 20 && !Character.isLowerCase(rest.codePointAt(0));
    }

    /** Whether the place, up to a comma, is set in capitals, as long as a town's name, and no label. */
    private static boolean isSet(String place) {
        String town = place.split("[,/]")[0].strip();
        long letters = town.chars().filter(Character::isLetter).count();
        return letters >= 4
                && town.split(" ").length <= MAX_WORDS
                && town.equals(town.toUpperCase(Locale.ROOT))
                && !town.equals(town.toLowerCase(Locale.ROOT))
                && !LABELS.contains(town.split(" ")[0]);
    }
}
