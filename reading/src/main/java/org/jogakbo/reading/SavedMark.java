package org.jogakbo.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment with which a browser or an add-on says where it saved a page from: Internet Explorer's and Chromium's
 * "mark of the web" ({@code <!-- saved from url=(0031)https://… -->}, the number being the address's length),
 * SingleFile's, and HTTrack's.
 */
final class SavedMark {
    private static final int WINDOW = 16_384;
    private static final Pattern WEB =
            Pattern.compile("<!--\\s{0,9}saved from url=\\((\\d{4,5})\\)(https?://[^\\s<>\"]{1,4000})");
    private static final Pattern SINGLE_FILE =
            Pattern.compile("<!--\\s{0,9}Page saved with SingleFile\\s{1,99}url:\\s{1,9}(https?://[^\\s<>\"]{1,4000})");
    private static final Pattern MIRROR =
            Pattern.compile("<!-- Mirrored from ([A-Za-z0-9][^\\s<>\"]{3,2000}) by HTTrack");

    private SavedMark() {}

    /** The address that the page was saved from. */
    static Optional<String> url(String html) {
        String head = html.substring(0, Math.min(html.length(), WINDOW));
        return marked(head, "saved from url=", WEB, 2)
                .map(address -> address.replaceFirst("-->?$", ""))
                .or(() -> marked(head, "Page saved with SingleFile", SINGLE_FILE, 1))
                .or(() -> marked(head, "<!-- Mirrored from ", MIRROR, 1).map(address -> "http://" + address));
    }

    /** The words are looked for first: hardly a page has them. */
    private static Optional<String> marked(String head, String words, Pattern mark, int address) {
        Matcher match = head.contains(words) ? mark.matcher(head) : null;
        return match != null && match.find() ? Optional.of(match.group(address)) : Optional.empty();
    }
}
