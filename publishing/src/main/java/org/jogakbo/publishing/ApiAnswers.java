package org.jogakbo.publishing;

import java.nio.charset.StandardCharsets;
import org.jogakbo.publishing.api.Api;
import org.jogakbo.publishing.api.Reply;

/** The open interface as HTTP. Any page on the web may read it: it is public, and knows no sessions. */
final class ApiAnswers {
    private ApiAnswers() {}

    static Answer of(Reply reply) {
        return Answer.of(reply.status(), Answer.JSON, reply.json().getBytes(StandardCharsets.UTF_8))
                .with("Access-Control-Allow-Origin", "*");
    }

    static Answer clipping(Api api, Turn turn) {
        return ClippingAnswers.pathOf(turn)
                .map(path -> of(api.clipping(path)))
                .orElseGet(() -> of(Reply.refused(404, "There is no clipping here.")));
    }
}
