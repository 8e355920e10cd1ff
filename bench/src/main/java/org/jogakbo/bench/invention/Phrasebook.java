package org.jogakbo.bench.invention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** A small grammar, from which the same random numbers always make the same text. Its first forms come up more often than its last. */
final class Phrasebook {
    static final Phrasebook ENGLISH = read("english.txt");
    static final Phrasebook KOREAN = read("korean.txt");

    private final Map<String, List<String>> parts;

    private Phrasebook(Map<String, List<String>> parts) {
        this.parts = parts;
    }

    private static Phrasebook read(String resource) {
        try (InputStream in = Objects.requireNonNull(Phrasebook.class.getResourceAsStream(resource), resource)) {
            Map<String, List<String>> parts = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] sides = line.split(":", 2);
                    parts.put(
                            sides[0],
                            Arrays.stream(sides[1].split("\\|"))
                                    .map(String::strip)
                                    .toList());
                }
            }
            return new Phrasebook(parts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All forms of a part, as they stand. */
    List<String> all(String part) {
        return Objects.requireNonNull(parts.get(part), part);
    }

    /** One form of a part, all parts in it filled in. */
    String say(String part, Random chance) {
        List<String> forms = all(part);
        double skewed = chance.nextDouble();
        return fill(forms.get((int) (skewed * Math.sqrt(skewed) * forms.size())), chance);
    }

    private String fill(String form, Random chance) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', at)) {
            int close = form.indexOf('}', open);
            out.append(form, at, open).append(slot(form.substring(open + 1, close), chance));
            at = close + 1;
        }
        return out.append(form, at, form.length()).toString();
    }

    private String slot(String slot, Random chance) {
        if (!Character.isDigit(slot.charAt(0))) {
            return say(slot, chance);
        }
        String[] ends = slot.split("-");
        return Integer.toString(chance.nextInt(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]) + 1));
    }
}
