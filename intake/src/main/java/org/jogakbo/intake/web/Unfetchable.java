package org.jogakbo.intake.web;

import java.io.IOException;
import org.jogakbo.clipping.capture.Refusal;

/** Why an address is not fetched, or not further, in words for a person. Asking again at once would not help. */
final class Unfetchable extends IOException {
    private final String remedy;
    private final int status;

    Unfetchable(String why, String remedy) {
        this(why, remedy, 0);
    }

    Unfetchable(String why, String remedy, int status) {
        super(why);
        this.remedy = remedy;
        this.status = status;
    }

    /** The sentence for an answer that is neither a page nor a redirect. */
    static Unfetchable status(int status) {
        return switch (status) {
            case 404 ->
                new Unfetchable(
                        "There is no such page (404)",
                        "Check the address; a web archive may have kept the page",
                        status);
            case 410 ->
                new Unfetchable("The page was taken away for good (410)", "A web archive may have kept it", status);
            case 401, 403, 407 ->
                new Unfetchable(
                        "The site does not let us in (" + status + ")",
                        "Save the page with the browser and name the saved file",
                        status);
            case 402 -> new Unfetchable("The site wants to be paid first (402)", "", status);
            case 451 ->
                new Unfetchable(
                        "The page is withheld for legal reasons (451)", "A web archive may have kept it", status);
            case 429, 503 ->
                new Unfetchable(
                        "The site is overloaded or asks for a pause (" + status + ")", "Try again later", status);
            default ->
                status >= 500
                        ? new Unfetchable("The server is out of order (" + status + ")", "Try again later", status)
                        : new Unfetchable(
                                "The server answered with status " + status + ", which is no page",
                                "Open the address in a browser to see what is there",
                                status);
        };
    }

    int status() {
        return status;
    }

    Refusal refusal(String input) {
        return new Refusal(input, String.valueOf(getMessage()), remedy);
    }
}
