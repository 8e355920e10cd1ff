package org.jogakbo.publishing.api;

/** What the interface says: JSON and the HTTP status that goes with it. */
public record Reply(int status, String json) {
    static Reply found(JsonOut.Document document) {
        return new Reply(200, JsonOut.text(document));
    }

    /** A refusal: what is wrong, in one sentence. */
    public static Reply refused(int status, String why) {
        return new Reply(status, JsonOut.text(out -> {
            out.writeStartObject();
            JsonOut.text(out, "error", why);
            out.writeEndObject();
        }));
    }
}
