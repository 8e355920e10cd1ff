package org.jogakbo.reading.page;

import java.util.List;
import java.util.Locale;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.body.Body;

/**
 * Whether the page is an article, or what is wrong with it. Length and the metadata's own word come first; phrases that gates and error
 * pages use only count on pages that are short and say nothing of an article.
 */
final class QualityField {
    private static final int SHORT = 250;
    private static final int STUB = 500;
    private static final List<String> GATES = List.of(
            "captcha",
            "are you a robot",
            "you are human",
            "unusual traffic",
            "checking your browser",
            "enable javascript and cookies",
            "just a moment",
            "access denied",
            "attention required",
            "ddos",
            "로봇이 아닙니다",
            "ロボットではありません",
            "request blocked");
    private static final List<String> ERRORS = List.of(
            "404",
            "not found",
            "403 forbidden",
            "500 internal",
            "502 bad",
            "503 service",
            "page unavailable",
            "no longer available",
            "nicht gefunden",
            "introuvable",
            "no encontrada",
            "찾을 수 없",
            "見つかりません",
            "找不到",
            "не найдена");

    private QualityField() {}

    static Quality of(Signs signs, String title, Body body) {
        String text = body.text();
        boolean described = !signs.linked().headline().isEmpty()
                || signs.meta().first("og:type").equals("article")
                || !signs.meta().first("article:published_time").isEmpty();
        if (!described && text.length() < STUB * 2) {
            String seen = (title + "\n" + signs.meta().first("title") + "\n"
                            + signs.map().text(2_000))
                    .toLowerCase(Locale.ROOT);
            if (signs.map().text(3_000).length() < 2_500 && GATES.stream().anyMatch(seen::contains)) {
                return Quality.BOT_CHECK;
            }
            String head = (title + "\n" + signs.meta().first("title")).toLowerCase(Locale.ROOT);
            if (ERRORS.stream().anyMatch(head::contains)) {
                return Quality.ERROR_PAGE;
            }
        }
        if (text.isEmpty()) {
            return Quality.EMPTY;
        }
        boolean gated = Boolean.FALSE.equals(signs.linked().accessible())
                || List.of("locked", "metered", "premium", "hard")
                        .contains(signs.meta().first("article:content_tier"));
        double length =
                text.length() + 1.5 * text.codePoints().filter(c -> c >= 0x1100).count();
        if ((gated && length < STUB * 3) || (signs.map().hasGate() && length < STUB)) {
            return Quality.PAYWALL;
        }
        return length < SHORT ? Quality.STUB : Quality.ARTICLE;
    }
}
