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
        Matcher web = WEB.matcher(head);
        if (web.find()) {
            return Optional.of(web.group(2).replaceFirst("-->?$", ""));
        }
        Matcher single = SINGLE_FILE.matcher(head);
        if (single.find()) {
            return Optional.of(single.group(1));
        }
        Matcher mirror = MIRROR.matcher(head);
        return mirror.find() ? Optional.of("http://" + mirror.group(1)) : Optional.empty();
    }
}
