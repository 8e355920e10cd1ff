package org.jogakbo.publishing.page;

/**
 * A page that stands for none: 400, 404, 410 or 500.
 *
 * @param status the HTTP status, also the key of its words
 */
public record NoticePage(Frame frame, int status) implements Printable {
    public String heading() {
        return frame.words().of("notice." + status);
    }

    public String note() {
        return frame.words().of("notice." + status + ".note");
    }
}
