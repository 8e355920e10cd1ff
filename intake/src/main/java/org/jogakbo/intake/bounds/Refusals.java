package org.jogakbo.intake.bounds;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jogakbo.clipping.capture.Refusal;

/** Every sentence with which the door refuses. */
public final class Refusals {
    private Refusals() {}

    public static Refusal address(String input) {
        return new Refusal(
                input, "Addresses are not fetched here", "Save the page with the browser and name the saved file");
    }

    public static Refusal missing(String input) {
        return new Refusal(input, "There is no such file or folder", "Check how the name is spelt");
    }

    public static Refusal empty(String input) {
        return new Refusal(input, "The file is empty", "Save or download it again");
    }

    public static Refusal nothingInside(String input, String what) {
        return new Refusal(input, "There is " + what + " inside", "");
    }

    public static Refusal noFile(String input) {
        return new Refusal(
                input,
                "This is neither a file nor a folder (but a pipe, socket or device)",
                "Copy what it holds into a file");
    }

    public static Refusal brokenLink(String input) {
        return new Refusal(input, "The link leads nowhere, or in a circle", "Remove the link or mend it");
    }

    public static Refusal loop(String input) {
        return new Refusal(input, "The link leads back to a folder above it and was not followed", "Remove the link");
    }

    public static Refusal linkOut(String input) {
        return new Refusal(
                input, "The link leads out of the folder named and was not followed", "Name what it leads to as well");
    }

    public static Refusal tooDeep(String input, int depth) {
        return new Refusal(input, "More than " + depth + " folders lie in one another here", "Name the inner folder");
    }

    public static Refusal nestedTooDeep(String input, int depth) {
        return new Refusal(
                input, "More than " + depth + " containers lie in one another here", "Unpack the outer one first");
    }

    public static Refusal tooLarge(String input, long size, long bound) {
        return new Refusal(
                input,
                "The document has " + Amount.bytes(size) + ", and one document may have at most " + Amount.bytes(bound),
                "Split it, or name the documents inside one by one");
    }

    public static Refusal truncatedGzip(String input, long read, long size) {
        return new Refusal(
                input,
                "The gzip file ends in the middle: its %s gave %s, and then nothing more"
                        .formatted(Amount.bytes(size), Amount.bytes(read)),
                "Download or copy it again");
    }

    public static Refusal record(String input, long offset, Throwable cause) {
        return new Refusal(
                input,
                "The WARC record at byte %s cannot be read and was left out (%s)"
                        .formatted(Amount.grouped(offset), reason(cause)),
                "Get the file again if the record matters; what stands before and after it was read");
    }

    /** A digest that does not fit, of a record or a file. */
    public static Refusal mismatch(String input, long offset, String record, String what) {
        return new Refusal(
                input,
                "The record at byte %s (%s) was left out, for %s".formatted(Amount.grouped(offset), record, what),
                "It is no proof of what was on the web; get the file again from where it was made");
    }

    public static Refusal noRecord(String input, long offset, long length) {
        return new Refusal(
                input,
                "The %s from byte %s on are no record and were left out"
                        .formatted(Amount.bytes(length), Amount.grouped(offset)),
                "The record before them may be cut short; get the file again if it matters");
    }

    public static Refusal revisits(String input, long count, String first) {
        return new Refusal(
                input,
                "%s that the crawl found unchanged (the first is %s) lie in another file"
                        .formatted(count == 1 ? "A page" : Amount.grouped(count) + " pages", first),
                "Import the WARC files of the earlier crawl too, if you have not");
    }

    /** What an exception means to a person. */
    public static Refusal of(String input, Exception cause) {
        return switch (cause) {
            case BeyondBounds beyond -> new Refusal(input, beyond.why(), beyond.remedy());
            case AccessDeniedException _ ->
                new Refusal(input, "You have no permission to read it", "Give yourself the right to read it");
            case FileSystemLoopException _ -> brokenLink(input);
            case NoSuchFileException _ -> missing(input);
            case EOFException _ -> new Refusal(input, "It ends in the middle", "Download or copy it again");
            case ZipException locked
            when reason(locked).contains("encrypted") ->
                new Refusal(input, "It is locked with a password", "Unpack it first");
            case ZipException _ ->
                new Refusal(input, "It is damaged (" + reason(cause) + ")", "Download or copy it again");
            default -> new Refusal(input, "It could not be read (" + reason(cause) + ")", "");
        };
    }

    private static String reason(Throwable cause) {
        String message = Objects.requireNonNullElse(cause.getMessage(), "").strip();
        String shown = message.isEmpty() ? cause.getClass().getSimpleName().toLowerCase(Locale.ROOT) : message;
        String line = shown.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }
}
