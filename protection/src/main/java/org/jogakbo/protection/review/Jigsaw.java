package org.jogakbo.protection.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.protection.redaction.Masking;
import org.jogakbo.protection.review.Detail.Aspect;
import org.jogakbo.protection.review.Detail.Place;

/**
 * How strongly the harmless details told of one person, in all clippings together, single the person out. Each detail is worth rough bits of
 * information, a second value of the same aspect half of that, and so on; {@value #SINGLE} bits tell one person of some 33,000, about as many
 * as have fled to the South. An estimate to think by, no measurement. Immutable.
 *
 * @param clippings how many mention the person
 * @param details the most telling first
 * @param leaveOut the fewest of them without which less than {@value #SAFE} bits are left
 */
public record Jigsaw(int clippings, List<Detail> details, List<Detail> leaveOut) {
    /** Bits at which one person of 2^15 is told. */
    public static final int SINGLE = 15;

    /** Bits below which at least some thirty people of them fit. */
    public static final int SAFE = 10;

    private static final int MOST_DETAILS = 200;
    private static final int MOST_PLACES = 20;

    /** How many sentences after a mention may still be about the person. */
    private static final int NEAR = 2;

    private static final Pattern SAME_PERSON =
            Pattern.compile("\\b(?i:she|he|her|his|him|hers)\\b|(?<![가-힣])(?:그|그녀|그는|그가|그의|그녀는|그녀가|그녀의)(?![가-힣])");

    public Jigsaw {
        details = List.copyOf(details);
        leaveOut = List.copyOf(leaveOut);
    }

    /** The bits of all details together. */
    public double bits() {
        return details.stream().mapToDouble(Detail::bits).sum();
    }

    /** From 0 to 100, where 100 tells one person of some 33,000. */
    public int score() {
        return (int) Math.round(Math.min(1, bits() / SINGLE) * 100);
    }

    /**
     * A pseudonym that the press prints, as a person with no other name; that every clipping means the same person by it is taken for
     * granted.
     */
    public static Person pseudonym(String name) {
        return Person.of(1, List.of(name), Protection.of(Level.WITHHELD, null));
    }

    /** Whether a clipping mentions the person by one of their names, in whatever spelling. */
    public static Predicate<Clipping> mentions(Person person) {
        Mask mask = mask(person);
        return clipping -> Masking.of(mask, List.of(), clipping).touches(clipping);
    }

    /** Of a person, in those of the clippings that mention them. */
    public static Jigsaw of(Person person, List<Clipping> clippings) {
        Mask mask = mask(person);
        Map<Told, Set<Place>> told = new LinkedHashMap<>();
        int mentioning = 0;
        for (Clipping clipping : clippings) {
            Masking masking = Masking.of(mask, List.of(), clipping);
            if (masking.touches(clipping)) {
                mentioning++;
                Prose.of(clipping).forEach(paragraph -> collect(clipping, paragraph, masking, told));
            }
        }
        List<Detail> details = weighed(told);
        return new Jigsaw(mentioning, details, tooMuch(details));
    }

    /** The same with other words: each title, sentence and value as the function makes it, which is told the clipping. */
    public Jigsaw in(BiFunction<ClippingId, String, String> words) {
        return new Jigsaw(
                clippings,
                details.stream().map(detail -> detail.in(words)).toList(),
                leaveOut.stream().map(detail -> detail.in(words)).toList());
    }

    private static Mask mask(Person person) {
        return new Mask(
                new Protections(List.of(Person.of(person.id(), person.names(), Protection.of(Level.WITHHELD, null)))));
    }

    private record Told(Aspect aspect, String value) {}

    private static void collect(
            Clipping clipping, List<String> paragraph, Masking masking, Map<Told, Set<Place>> told) {
        int last = -NEAR - 1;
        for (int i = 0; i < paragraph.size(); i++) {
            String sentence = paragraph.get(i);
            boolean mentions = masking.touches(sentence);
            boolean somebodyElse = !mentions && !LikelyPersons.in(sentence).isEmpty();
            if (mentions) {
                last = i;
            } else if (somebodyElse) {
                last = -NEAR - 1;
            }
            if (mentions || (i - last <= NEAR && SAME_PERSON.matcher(sentence).find())) {
                Place place = new Place(clipping.id(), clipping.title(), sentence);
                Telling.of(
                        sentence,
                        clipping.published(),
                        (aspect, value) -> told.computeIfAbsent(new Told(aspect, value), _ -> new LinkedHashSet<>())
                                .add(place));
            }
        }
    }

    private static List<Detail> weighed(Map<Told, Set<Place>> told) {
        Map<Aspect, Double> next = new LinkedHashMap<>();
        List<Detail> details = new ArrayList<>();
        told.forEach((one, places) -> {
            double bits = next.getOrDefault(one.aspect(), one.aspect().bits());
            next.put(one.aspect(), bits / 2);
            details.add(new Detail(
                    one.aspect(),
                    one.value(),
                    bits,
                    places.stream().limit(MOST_PLACES).toList()));
        });
        details.sort(Comparator.comparingDouble(detail -> -detail.bits()));
        return details.subList(0, Math.min(MOST_DETAILS, details.size()));
    }

    /** The most telling go first; what is left of an aspect counts anew. */
    private static List<Detail> tooMuch(List<Detail> details) {
        List<Detail> left = new ArrayList<>(details);
        List<Detail> out = new ArrayList<>();
        while (left.stream().mapToDouble(Detail::bits).sum() >= SAFE) {
            out.add(left.removeFirst());
            left = reweighed(left);
        }
        return out;
    }

    private static List<Detail> reweighed(List<Detail> left) {
        Map<Aspect, Double> next = new LinkedHashMap<>();
        List<Detail> anew = new ArrayList<>();
        for (Detail detail : left) {
            double bits = next.getOrDefault(detail.aspect(), detail.aspect().bits());
            next.put(detail.aspect(), bits / 2);
            anew.add(detail.worth(bits));
        }
        anew.sort(Comparator.comparingDouble(detail -> -detail.bits()));
        return anew;
    }
}
