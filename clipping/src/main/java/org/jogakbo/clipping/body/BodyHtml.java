package org.jogakbo.clipping.body;

import java.util.List;
import org.jogakbo.clipping.body.Run.Mark;

/** Writes blocks as well-formed HTML. Everything that is text or an address is escaped here and nowhere else. */
final class BodyHtml {
    private BodyHtml() {}

    static void write(Block block, StringBuilder out) {
        switch (block) {
            case Block.Paragraph paragraph -> element("p", paragraph.runs(), out);
            case Block.Heading heading -> element("h" + heading.level(), heading.runs(), out);
            case Block.Quote quote -> {
                out.append("<blockquote>");
                quote.blocks().forEach(inner -> write(inner, out));
                out.append("</blockquote>\n");
            }
            case Block.Listing list -> writeList(list, out);
            case Block.Figure figure -> writeFigure(figure, out);
            case Block.Table table -> writeTable(table, out);
        }
    }

    private static void element(String tag, List<Run> runs, StringBuilder out) {
        out.append('<').append(tag).append('>');
        runs.forEach(run -> writeRun(run, out));
        out.append("</").append(tag).append(">\n");
    }

    private static void writeList(Block.Listing list, StringBuilder out) {
        String tag = list.ordered() ? "ol" : "ul";
        out.append('<').append(tag).append('>');
        for (List<Block> item : list.items()) {
            out.append("<li>");
            if (item.size() == 1 && item.getFirst() instanceof Block.Paragraph(List<Run> runs)) {
                runs.forEach(run -> writeRun(run, out));
            } else {
                item.forEach(inner -> write(inner, out));
            }
            out.append("</li>");
        }
        out.append("</").append(tag).append(">\n");
    }

    private static void writeFigure(Block.Figure figure, StringBuilder out) {
        out.append("<figure><img src=\"").append(escape(figure.image().url())).append("\" alt=\"");
        out.append(escape(figure.image().alt())).append("\">");
        if (!figure.caption().isEmpty()) {
            out.append("<figcaption>");
            figure.caption().forEach(run -> writeRun(run, out));
            out.append("</figcaption>");
        }
        out.append("</figure>\n");
    }

    private static void writeTable(Block.Table table, StringBuilder out) {
        out.append("<table>");
        for (List<Block.Cell> row : table.rows()) {
            out.append("<tr>");
            for (Block.Cell cell : row) {
                String tag = cell.header() ? "th" : "td";
                out.append('<').append(tag).append('>');
                cell.runs().forEach(run -> writeRun(run, out));
                out.append("</").append(tag).append('>');
            }
            out.append("</tr>");
        }
        out.append("</table>\n");
    }

    private static void writeRun(Run run, StringBuilder out) {
        String href = run.href();
        boolean linked = href != null && isPublicAddress(href);
        if (linked && href != null) {
            out.append("<a href=\"").append(escape(href)).append("\" rel=\"noreferrer\">");
        }
        if (run.marks().contains(Mark.STRONG)) {
            out.append("<strong>");
        }
        if (run.marks().contains(Mark.EMPHASIS)) {
            out.append("<em>");
        }
        out.append(escape(run.text()).replace("\n", "<br>"));
        if (run.marks().contains(Mark.EMPHASIS)) {
            out.append("</em>");
        }
        if (run.marks().contains(Mark.STRONG)) {
            out.append("</strong>");
        }
        if (linked) {
            out.append("</a>");
        }
    }

    private static boolean isPublicAddress(String href) {
        return href.regionMatches(true, 0, "https://", 0, 8)
                || href.regionMatches(true, 0, "http://", 0, 7)
                || href.regionMatches(true, 0, "mailto:", 0, 7);
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
