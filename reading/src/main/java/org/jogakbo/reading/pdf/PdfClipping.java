package org.jogakbo.reading.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.pdf.layout.Glyph;
import org.jogakbo.reading.pdf.layout.Layout;
import org.jogakbo.reading.pdf.layout.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF that holds one clipping, by its text layer. Immutable and safe for any thread; nothing is thrown for
 * what a document holds.
 *
 * <p>A document whose owner forbids copying is read, since it can be opened by anybody; one that asks for a password
 * is not. Several articles on one page become one reading.
 *
 * @param reading the article, or null
 * @param printed everything that the document prints, and what it says of itself
 * @param why there is none, one plain sentence without a full stop; empty when there is one
 * @param remedy what the person can do
 */
public record PdfClipping(@Nullable Reading reading, List<String> printed, String why, String remedy) {
    private static final int FEW = 20;

    /** Some servers send a line or two before the mark; readers accept it within the first 1024 bytes. */
    public static boolean isPdf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1_024), StandardCharsets.ISO_8859_1);
        int mark = head.indexOf("%PDF-");
        return mark >= 0 && head.lastIndexOf('<', mark) < 0;
    }

    public static PdfClipping read(byte[] bytes) {
        PdfFile file;
        try {
            file = PdfFile.of(bytes);
        } catch (PdfFile.Unreadable refused) {
            return new PdfClipping(null, List.of(), refused.why(), refused.remedy());
        }
        List<Glyph> letters = file.sheets().stream()
                .map(Sheet::glyphs)
                .flatMap(List::stream)
                .filter(glyph -> !glyph.text().isBlank())
                .toList();
        if (letters.size() < FEW) {
            return file.pictures()
                    ? new PdfClipping(
                            null,
                            List.of(),
                            "It is a scan without a text layer",
                            "Run it through character recognition (OCR), and give the PDF that comes out")
                    : new PdfClipping(null, List.of(), "There is no text in the PDF", "Save or print the page again");
        }
        if (letters.stream().filter(PdfClipping::isNameless).count() * 3 > letters.size()) {
            return new PdfClipping(
                    null,
                    List.of(),
                    "Its fonts do not say which letters they draw",
                    "Run it through character recognition (OCR), and give the PDF that comes out");
        }
        List<String> printed = new ArrayList<>(file.said());
        // In the order of drawing, too: whatever the layout leaves out as small print.
        file.sheets()
                .forEach(sheet ->
                        printed.add(sheet.glyphs().stream().map(Glyph::text).collect(Collectors.joining())));
        return new PdfClipping(
                new PrintedArticle(file, Layout.of(file.sheets())).reading(), List.copyOf(printed), "", "");
    }

    private static boolean isNameless(Glyph glyph) {
        return glyph.text().codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> c == 0xfffd;
        });
    }
}
