package org.jogakbo.publishing;

import java.nio.charset.StandardCharsets;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.publishing.api.Api;
import org.jogakbo.publishing.api.Reply;
import org.jogakbo.publishing.page.Frame;
import org.jogakbo.publishing.page.Place;

/** The open interface as HTTP. Any page on the web may read it: it is public, and knows no sessions. */
final class ApiAnswers {
    private ApiAnswers() {}

    static Answer of(Reply reply) {
        return Answer.of(reply.status(), Answer.JSON, reply.json().getBytes(StandardCharsets.UTF_8))
                .with("Access-Control-Allow-Origin", "*");
    }

    private static Answer moved(PublicPath from, PublicPath to) {
        String here = from.folder() + "/" + from.slug();
        String there = Frame.pathOf(to);
        return Answer.moved(Place.rootFrom(here) + there.substring(0, there.length() - 1))
                .with("Access-Control-Allow-Origin", "*");
    }

    static Answer clipping(Api api, Turn turn) {
        return ClippingAnswers.pathOf(turn)
                .map(path -> api.moved(path).map(to -> moved(path, to)).orElseGet(() -> of(api.clipping(path))))
                .orElseGet(() -> of(Reply.refused(404, "There is no clipping here.")));
    }
}
