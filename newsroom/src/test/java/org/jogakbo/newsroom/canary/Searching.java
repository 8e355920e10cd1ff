package org.jogakbo.newsroom.canary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Looks for planted names in whatever goes out: a plain search for their letters, in the bytes as they are and decoded. */
final class Searching {
    /** Shorter Latin spellings, and what is a person's in context alone, count between word ends only. */
    private static final int TELLING = 7;

    private static final int KEY = 3;
    private static final int ROUNDS = 4;
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{24,}={0,2}");

    private record Planted(String letters, boolean whole, Canary canary) {}

    private final Map<Long, List<Planted>> planted = new HashMap<>();
    private final BitSet first = new BitSet(1 << 20);
    private final Map<String, Set<String>> hits = new LinkedHashMap<>();
    private final Map<String, Long> bytes = new LinkedHashMap<>();

    Searching(Collection<Canary> canaries) {
        for (Canary canary : canaries) {
            Map<String, Boolean> forms = new LinkedHashMap<>();
            canary.plain().forEach(form -> forms.merge(bare(form), isInitials(form), Boolean::logicalAnd));
            forms.forEach((letters, initials) ->
                    add(letters, initials || (letters.length() < TELLING && letters.charAt(0) < 'ᄀ'), canary));
            canary.inContext().forEach(form -> add(Letters.of(form).text(), true, canary));
        }
    }

    /** Looks for these pieces of names; those of fewer than three letters, or of one and the same, stand everywhere, and are passed over. */
    Searching(Map<Canary, Set<String>> pieces) {
        pieces.forEach((canary, all) -> all.stream()
                .map(piece -> Letters.of(piece).text())
                .filter(letters ->
                        letters.length() >= KEY && letters.chars().distinct().count() > 2)
                .distinct()
                .forEach(letters -> add(letters, letters.length() < TELLING && letters.charAt(0) < 'ᄀ', canary)));
    }

    /** The name's own letters, without what was printed around it: a particle, an age, a word before. */
    private static String bare(String form) {
        return Letters.of(form.replaceAll(
                        "[’']s\\b|[’']S\\b|은$|가$|에게$|\\(.*|^탈북자 |さん$|^船長|@quay.*|^Captain |^Dr\\. ", ""))
                .text();
    }

    private static boolean isInitials(String form) {
        return form.matches(".*\\b\\p{Lu}\\..*");
    }

    private void add(String letters, boolean whole, Canary canary) {
        first.set(filter(key(letters, 0)));
        planted.computeIfAbsent(key(letters, 0), _ -> new ArrayList<>()).add(new Planted(letters, whole, canary));
    }

    /** What of the planted was found in these bytes; noted under the name of the output. */
    int look(String output, String where, byte[] content) {
        bytes.merge(output, (long) content.length, Long::sum);
        Set<String> found = hits.computeIfAbsent(output, _ -> new LinkedHashSet<>());
        int before = found.size();
        boolean binary = isBinary(content);
        for (String text : texts(content)) {
            letters(Letters.of(text), binary, where, found);
            if (text.indexOf('<') >= 0) {
                letters(Letters.of(TAG.matcher(text).replaceAll(" ")), binary, where, found);
            }
        }
        return found.size() - before;
    }

    /** Five letters stand by chance in bytes that are no text; the words of such files are looked at by themselves. */
    private static boolean isBinary(byte[] content) {
        for (byte one : content) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    int look(String output, String where, String text) {
        return look(output, where, text.getBytes(StandardCharsets.UTF_8));
    }

    private static long key(String text, int at) {
        return (long) text.charAt(at) << 32 | (long) text.charAt(at + 1) << 16 | text.charAt(at + 2);
    }

    /** Most places are none where a name begins; a bit tells so at once. */
    private static int filter(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 44);
    }

    private void letters(Letters letters, boolean binary, String where, Set<String> found) {
        String text = letters.text();
        for (int at = 0; at + KEY <= text.length(); at++) {
            long key = key(text, at);
            List<Planted> here = first.get(filter(key)) ? planted.get(key) : null;
            if (here != null) {
                for (Planted one : here) {
                    int end = at + one.letters().length();
                    if (text.startsWith(one.letters(), at)
                            && !(one.whole() && binary)
                            && (!one.whole()
                                    || (letters.edges().get(at)
                                            && letters.edges().get(end)))) {
                        found.add("person " + one.canary().number() + " (" + one.letters() + ") in " + where + ": "
                                + text.substring(Math.max(0, at - 30), Math.min(text.length(), end + 30)));
                    }
                }
            }
        }
    }

    /** The texts that bytes may be: unpacked, in UTF-8 or UTF-16, escapes undone until nothing changes. */
    private static Set<String> texts(byte[] content) {
        Set<String> texts = new LinkedHashSet<>();
        byte[] open = unpacked(content);
        String text = new String(open, StandardCharsets.UTF_8);
        undone(text, texts);
        if (text.indexOf('\0') >= 0) {
            texts.add(new String(open, StandardCharsets.UTF_16LE));
            texts.add(new String(open, StandardCharsets.UTF_16BE));
        }
        Matcher run = BASE64.matcher(text);
        while (run.find()) {
            base64(run.group()).ifPresent(decoded -> undone(decoded, texts));
        }
        return texts;
    }

    /** Letters are not undone again, so that the last form holds whatever an earlier one held. */
    private static void undone(String text, Set<String> texts) {
        String now = text;
        for (int round = 0; round < ROUNDS; round++) {
            String next = Escapes.undone(now);
            if (next.equals(now)) {
                break;
            }
            now = next;
        }
        texts.add(now);
    }

    private static java.util.Optional<String> base64(String run) {
        try {
            byte[] decoded =
                    Base64.getMimeDecoder().decode(run.replace('-', '+').replace('_', '/'));
            String text = new String(unpacked(decoded), StandardCharsets.UTF_8);
            long odd = text.chars().filter(c -> c < 0x20 || c == 0xfffd).count();
            return odd * 10 < text.length() ? java.util.Optional.of(text) : java.util.Optional.empty();
        } catch (IllegalArgumentException none) {
            return java.util.Optional.empty();
        }
    }

    private static byte[] unpacked(byte[] content) {
        if (content.length < 3 || (content[0] & 0xff) != 0x1f || (content[1] & 0xff) != 0x8b) {
            return content;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return in.readAllBytes();
        } catch (IOException none) {
            return content;
        }
    }

    /** By output. */
    Map<String, Set<String>> hits() {
        return hits;
    }

    long bytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Undoes what languages write letters as: character references, percent-encoding, escapes of JSON. */
    private static final class Escapes {
        private static final Pattern REFERENCE =
                Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|shy|nbsp|zwj|zwnj));?");
        private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
        private static final Pattern JSON = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

        private Escapes() {}

        static String undone(String text) {
            String out = text;
            if (out.indexOf('&') >= 0) {
                out = REFERENCE.matcher(out).replaceAll(found -> Matcher.quoteReplacement(reference(found)));
            }
            if (out.indexOf('%') >= 0) {
                out = PERCENT.matcher(out).replaceAll(found -> Matcher.quoteReplacement(percent(found.group())));
            }
            if (out.indexOf('\\') >= 0) {
                out = JSON.matcher(out)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
            }
            return out;
        }

        private static String reference(MatchResult found) {
            if (found.group(3) != null) {
                return switch (found.group(3)) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "quot" -> "\"";
                    case "apos" -> "'";
                    case "nbsp" -> "\u00a0";
                    default -> "\u00ad";
                };
            }
            int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "\ufffd";
        }

        private static String percent(String run) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int i = 0; i < run.length(); i += 3) {
                bytes.write(Integer.parseInt(run.substring(i + 1, i + 3), 16));
            }
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
