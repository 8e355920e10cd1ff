package org.jogakbo.intake.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sites allow (RFC 9309): {@code robots.txt} is read once a run for each origin. There is none: all is allowed
 * (2.3.1.3). It cannot be had: nothing is (2.3.1.4). For one thread.
 */
final class Robots {
    private static final int MOST_REDIRECTS = 5;

    /** @param problem why there are no rules, or null */
    private record Known(
            @Nullable BaseRobotRules rules, @Nullable IOException problem) {}

    private final Turns turns;
    private final String product;
    private final Map<String, Known> known = new HashMap<>();

    Robots(Turns turns, Manners manners) {
        this.turns = turns;
        this.product = manners.product();
    }

    /**
     * How long the site wishes us to wait between two requests.
     *
     * @throws Unfetchable when it does not want this address to be fetched
     */
    Duration mustAllow(Target target) throws IOException {
        Known site = known.get(target.origin());
        if (site == null) {
            site = ask(target);
            known.put(target.origin(), site);
        }
        if (site.problem() != null) {
            throw site.problem();
        }
        BaseRobotRules rules = site.rules();
        if (rules == null) {
            return Duration.ZERO;
        }
        if (!rules.isAllowed(target.toString())) {
            throw new Unfetchable(
                    "The site's robots.txt asks programs to keep away from this address",
                    "Save the page with the browser and name the saved file");
        }
        return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }

    private Known ask(Target target) {
        Target at = target.at("/robots.txt");
        boolean away = false;
        try {
            Answer answer = turns.ask(Ask.robots(at), Duration.ZERO);
            for (int hops = 0; answer.isRedirect() && hops < MOST_REDIRECTS; hops++) {
                String location = answer.field("location");
                at = at.resolve(location == null ? "" : location);
                away = true;
                answer = turns.ask(Ask.robots(at), Duration.ZERO);
            }
            return known(at, answer);
        } catch (IOException failed) {
            // A host that cannot be reached at all is told as such.
            return new Known(null, away || failed instanceof Unfetchable ? unreadable(failed.getMessage()) : failed);
        }
    }

    private Known known(Target at, Answer answer) throws IOException {
        if (answer.status() >= 500 || answer.status() == 429) {
            return new Known(null, unreadable("status " + answer.status()));
        }
        if (answer.status() != 200) {
            return new Known(null, null);
        }
        // A long delay is not taken for a prohibition; the fetcher's patience bounds it.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        String type = answer.field("content-type");
        try (InputStream in = answer.body().open()) {
            byte[] text = in.readAllBytes();
            return new Known(
                    parser.parseContent(at.toString(), text, type == null ? "text/plain" : type, List.of(product)),
                    null);
        }
    }

    private static Unfetchable unreadable(@Nullable String why) {
        return new Unfetchable(
                "The site's robots.txt cannot be read, so that nothing is fetched from there (" + why + ")",
                "Try again later");
    }
}
