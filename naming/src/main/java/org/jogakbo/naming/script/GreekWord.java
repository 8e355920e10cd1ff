package org.jogakbo.naming.script;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogakbo.naming.transcription.Habits;
import org.jogakbo.naming.transcription.Icu;

/** A word of a name in Greek: its cases, the woman's form of a family's name, and Latin letters by the UN's rules and the press's habits. */
final class GreekWord {
    private static final int MOST = 160;

    private static final Habits LATIN = new Habits("""
        ng ng gg
        nk nk gk g
        g g gh y
        ei ei i
        oi oi i
        ai ai e ae
        ou ou u oo
        ef ef ev eu
        af af av au
        ev ev ef eu
        av av af au
        io io yo
        ia ia ya
        i i y e
        y y i u
        x x ks
        ch ch h kh
        f f ph
        v v b
        d d dh
        b b mp
        nt nt d nd
        mp mp mb b
        mb mb mp b
        nd nd nt d
        ^gi gi yi gh
        ^gio gio yio yo
        ^ge ge ye
        ^gia gia ya yia
        k k c
        s s ss
        """);

    private static final Map<String, String> CASES = Map.of(
            "ος",
            "ος ου ο ον ε ω η α",
            "ης",
            "ης η ην ου",
            "ας",
            "ας α αν ου",
            "ου",
            "ου ος ο",
            "η",
            "η ης ην ου",
            "α",
            "α ας αν",
            "ις",
            "ις ι ιν ιδος",
            "ους",
            "ους ου",
            "ω",
            "ω ως");

    private GreekWord() {}

    static Set<String> variants(String word, Role role) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        Set<String> all = new LinkedHashSet<>(List.of(plain));
        for (int length = 3; length > 0; length--) {
            String tail = plain.substring(Math.max(0, plain.length() - length));
            if (CASES.containsKey(tail)) {
                String stem = plain.substring(0, plain.length() - tail.length());
                List.of(CASES.getOrDefault(tail, "").split(" ")).forEach(end -> all.add(stem + end));
                break;
            }
        }
        Set<String> latin = new LinkedHashSet<>(List.of(plain));
        if (role != Role.GIVEN) {
            all.stream().filter(one -> one.endsWith("ου") || one.endsWith("ος")).forEach(latin::add);
        }
        latin.forEach(one -> all.addAll(LATIN.spellings(Icu.plain("Greek-Latin/UNGEGN", one), MOST)));
        return all;
    }
}
