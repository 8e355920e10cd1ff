package org.jogakbo.reading.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.clipping.body.Run.Mark;

/**
 * Who signs a text within the text itself: the reporter after a Korean dateline or in the bracket before it, the reporter whom a Chinese
 * report names in brackets, the name with an e-mail address or set apart in bold with which a text ends. Stateless.
 */
public final class Signatures {
    private static final int HEAD = 90;
    private static final int SHORT = 60;
    private static final int LAST = 3;
    private static final String POST = "[가-힣]{0,4}(?:기자|특파원|논설위원|통신원|앵커|아나운서)";
    private static final Pattern KOREAN_HEAD =
            Pattern.compile("^[(\\[【][^)\\]】]{1,24}[)\\]】]\\s*(?<who>[가-힣]{2,4}(?:\\s*[·,]\\s*[가-힣]{2,4}){0,5}\\s*"
                    + POST + "(?:\\s*[·,]?\\s*[가-힣]{2,4}\\s*" + POST + "){0,3})\\s*[=＝]");
    private static final Pattern KOREAN_BRACKET =
            Pattern.compile("^[(\\[【][^=)\\]】]{1,16}[=＝ |/]\\s*(?<who>[가-힣]{2,4}(?:\\s*[·,]\\s*[가-힣]{2,4}){0,5}\\s*"
                    + POST + ")\\s*[)\\]】]");
    private static final Pattern KOREAN_END = Pattern.compile(
            "^[/\\[(=|\\s]*(?:[가-힣A-Za-z0-9]{2,8}[ =])?(?<who>[가-힣]{2,4}(?:\\s*[·,]\\s*[가-힣]{2,4}){0,3}\\s*" + POST
                    + ")[\\s\\])/|=(]*(?:[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+)?[\\s\\])]*$");
    private static final Pattern MAILED =
            Pattern.compile("^[/\\[(]?(?<who>[가-힣]{2,4})[\\s(/|=]+[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+[)\\]]?$");
    private static final Pattern CHINESE =
            Pattern.compile("[（(](?:[^（）()]{0,8}?)(?:记者|記者)[:： ]*(?<who>\\p{IsHan}{2,4}(?:["
                    + " 、，,]+\\p{IsHan}{2,4}){0,4})(?:[^（）()]{0,6})[）)]");

    private Signatures() {}

    /** The people who sign the text, none of them called as one of {@code outlets}. */
    public static List<String> in(Body body, Collection<String> outlets) {
        List<Block> blocks = body.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .filter(block -> !block.text().isEmpty())
                .toList();
        Set<String> people = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(2, blocks.size()) && people.isEmpty(); i++) {
            people.addAll(atHead(blocks.get(i).text(), outlets));
        }
        for (int i = blocks.size() - 1; i >= Math.max(1, blocks.size() - LAST) && people.isEmpty(); i--) {
            people.addAll(atEnd((Block.Paragraph) blocks.get(i), outlets));
        }
        return new ArrayList<>(people);
    }

    private static List<String> atHead(String paragraph, Collection<String> outlets) {
        String head = paragraph.substring(0, Math.min(HEAD, paragraph.length()));
        for (Pattern form : List.of(KOREAN_HEAD, KOREAN_BRACKET, CHINESE)) {
            Matcher match = form.matcher(head);
            if (match.find()) {
                return named(match.group("who"), outlets);
            }
        }
        return List.of();
    }

    private static List<String> atEnd(Block.Paragraph paragraph, Collection<String> outlets) {
        String line = paragraph.text();
        if (line.length() > SHORT) {
            return List.of();
        }
        for (Pattern form : List.of(KOREAN_END, MAILED)) {
            Matcher match = form.matcher(line);
            if (match.find()) {
                return named(match.group("who"), outlets);
            }
        }
        boolean bold = paragraph.runs().stream()
                .filter(run -> !run.text().isBlank())
                .allMatch(run -> run.marks().contains(Mark.STRONG) && run.href() == null);
        String bare = Run.text(paragraph.runs()).strip();
        return bold && PersonNames.isPerson(bare, outlets) ? List.of(bare) : List.of();
    }

    private static List<String> named(String who, Collection<String> outlets) {
        return PersonNames.inByline(who.replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "、"), outlets);
    }
}
