package org.jogakbo.reading.page.gate;

import java.util.List;
import java.util.Locale;
import org.jogakbo.reading.page.map.PageMap;
import org.jsoup.nodes.Element;

/** A page that a guard puts before a site: told by the guard's own markup on a page that says next to nothing. */
final class RobotCheck {
    private static final int LITTLE = 1_200;
    private static final int NEXT_TO_NOTHING = 700;
    private static final int MAX_MARKUP = 400_000;

    /** In no page but a check. */
    private static final List<String> GUARDS = List.of(
            "_cf_chl_opt",
            "cf-chl-",
            "cf-error-details",
            "/cdn-cgi/challenge-platform/h/",
            "captcha-delivery.com",
            "px-captcha",
            "/_incapsula_resource",
            "awswafcookiedomainlist",
            "token.awswaf.com",
            "errors.edgesuite.net",
            "sec-if-cpt-container",
            "/_sec/cp_challenge",
            "sucuri_cloudproxy",
            "ddos-guard",
            "ips.js?kpsdk",
            "distil_r_captcha",
            "smartcaptcha");

    /** Also beside forms of other pages. */
    private static final List<String> PUZZLES =
            List.of("recaptcha", "h-captcha", "hcaptcha.com", "challenges.cloudflare.com", "captcha");

    private static final List<String> WORDS = List.of(
            "robot",
            "captcha",
            "you are human",
            "unusual traffic",
            "checking your browser",
            "enable javascript and cookies",
            "just a moment",
            "access denied",
            "attention required",
            "request blocked",
            "security check",
            "로봇이 아닙니다",
            "ロボットではありません",
            "机器人");

    private RobotCheck() {}

    static boolean isOne(PageMap map, String head, int length) {
        String shown = map.text(LITTLE + 1).toLowerCase(Locale.ROOT);
        if (length > LITTLE || shown.length() > LITTLE || map.spots().isEmpty()) {
            return false;
        }
        Element page = map.spots().getFirst().element().root();
        String markup = page.html();
        String bounded =
                markup.substring(0, Math.min(MAX_MARKUP, markup.length())).toLowerCase(Locale.ROOT);
        boolean worded = WORDS.stream().anyMatch(word -> head.contains(word) || shown.contains(word));
        return GUARDS.stream().anyMatch(bounded::contains)
                || (shown.length() < NEXT_TO_NOTHING
                        && worded
                        && (PUZZLES.stream().anyMatch(bounded::contains) || isBare(page)));
    }

    /** Links lead from every page of a site; from a guard's page, none or one. */
    private static boolean isBare(Element page) {
        return page.select("a[href]").size() < 3
                && page.select("article, time, figure").isEmpty();
    }
}
