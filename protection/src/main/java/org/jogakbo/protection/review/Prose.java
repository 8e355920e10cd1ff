package org.jogakbo.protection.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Run;

/** The texts of a clipping as paragraphs of sentences, bounded in size. */
final class Prose {
    private static final int MOST_CHARS = 1 << 20;
    private static final int LONGEST_SENTENCE = 1_000;
    private static final Pattern PARAGRAPH = Pattern.compile("\\n+");
    private static final Pattern END = Pattern.compile("[.!?。]+[\"”’')\\]]{0,2}\\s+(?=[\\p{Lu}\\p{Lo}\\d“\"‘'(])");
    private static final Pattern NO_END = Pattern.compile(
            "(?:^|[\\s(“\"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Capt|Col|Gen|Lt|Sgt|Rev|St|[Nn]o|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\\p{Lu})\\.\\s+$");

    private Prose() {}

    /** Title, text, captions and text alternatives: each paragraph as its sentences. */
    static List<List<String>> of(Clipping clipping) {
        Stream<String> captions = clipping.body().blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(figure -> Run.text(((Block.Figure) figure).caption()));
        Stream<String> alternatives = clipping.images().stream().map(image -> image.alt());
        return Stream.of(Stream.of(clipping.title(), clipping.body().text()), captions, alternatives)
                .flatMap(texts -> texts)
                .flatMap(Prose::paragraphs)
                .distinct()
                .map(Prose::sentences)
                .toList();
    }

    private static Stream<String> paragraphs(String text) {
        String bounded = text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text;
        return PARAGRAPH.splitAsStream(bounded).map(String::strip).filter(paragraph -> !paragraph.isEmpty());
    }

    static List<String> sentences(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Matcher ends = END.matcher(paragraph);
        int from = 0;
        while (ends.find()) {
            String sentence = paragraph.substring(from, ends.end());
            if (!NO_END.matcher(sentence).find()) {
                add(sentence, sentences);
                from = ends.end();
            }
        }
        add(paragraph.substring(from), sentences);
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        String rest = sentence.strip();
        for (int from = 0; from < rest.length(); from += LONGEST_SENTENCE) {
            sentences.add(rest.substring(from, Math.min(rest.length(), from + LONGEST_SENTENCE)));
        }
    }
}
