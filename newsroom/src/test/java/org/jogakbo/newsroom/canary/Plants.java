package org.jogakbo.newsroom.canary;

import java.util.LinkedHashSet;
import java.util.Set;

/** Hands out one person's spellings for one document after the other, and counts them. */
final class Plants {
    private final Canary canary;
    private final Set<String> printed = new LinkedHashSet<>();
    private int places;
    private int next;
    private int inOrder;

    Plants(Canary canary) {
        this.canary = canary;
        this.next = canary.number();
    }

    Canary canary() {
        return canary;
    }

    private String plant(String spelling) {
        places++;
        printed.add(spelling);
        return spelling;
    }

    /** The next spelling, without markup. */
    String text() {
        return plant(canary.plain().get(inOrder++ % canary.plain().size()));
    }

    /** Any spelling in a guise; in one of markup for a text that is HTML. */
    String guise(boolean html) {
        Guise[] all = Guise.values();
        Guise guise = all[next % all.length];
        String spelling = canary.plain().get((next * 7 + 3) % canary.plain().size());
        next++;
        return plant(guise.markup && !html ? spelling : guise.of(spelling));
    }

    /** Latin letters and ASCII alone. */
    String ascii() {
        next++;
        String spelling = canary.latin().get(next % canary.latin().size());
        return plant(spelling.replace("’", "'").replaceAll("[()“”]", ""));
    }

    /** One that was not planted yet: when all have been, one in a guise. */
    String another() {
        for (Guise guise : Guise.values()) {
            for (String spelling : canary.plain()) {
                String one = printed.contains(spelling) ? guise.of(spelling) : spelling;
                if (!guise.markup && !printed.contains(one)) {
                    return plant(one);
                }
            }
        }
        throw new AssertionError("No spelling of person " + canary.number() + " is left");
    }

    /** The chief spelling. */
    String name() {
        return plant(canary.name());
    }

    /** As addresses have it. */
    String slug() {
        return plant(canary.slug());
    }

    /** What is the person's beside the full name alone. */
    String inContext() {
        next++;
        return plant(canary.inContext().get(next % canary.inContext().size()));
    }

    int places() {
        return places;
    }

    Set<String> printed() {
        return printed;
    }
}
