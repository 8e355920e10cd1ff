package org.jogakbo.reading.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jogakbo.reading.pdf.layout.Glyph;
import org.jogakbo.reading.pdf.layout.Sheet;

/** Takes the letters of each page with their places; PDFBox's own way of making lines of them is left out. */
final class LetterReader extends PDFTextStripper {
    private static final int MOST_LETTERS = 1_000_000;
    private static final int MOST_OPERATORS = 5_000_000;
    private static final int BOLD = 600;

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, List<Glyph>> byDirection = new HashMap<>();
    private final Overprint overprint = new Overprint();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private int letters;
    private int operators;

    private LetterReader() {
        setShouldSeparateByBeads(false);
    }

    static List<Sheet> sheets(PDDocument document) throws IOException {
        LetterReader reader = new LetterReader();
        reader.writeText(document, Writer.nullWriter());
        return reader.sheets;
    }

    @Override
    protected void startPage(PDPage page) {
        byDirection.clear();
        overprint.clear();
    }

    /** Letters that stand another way than most of the page are stamps and margins. */
    @Override
    protected void endPage(PDPage page) {
        int direction = byDirection.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                .map(Map.Entry::getKey)
                .orElse(0);
        boolean turned = (page.getRotation() + direction) % 180 != 0;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        sheets.add(new Sheet(
                sheets.size(),
                turned ? height : width,
                turned ? width : height,
                byDirection.getOrDefault(direction, List.of())));
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String text = letter.getUnicode();
        if (text == null || text.isEmpty() || overprint.repeats(letter)) {
            return;
        }
        if (++letters > MOST_LETTERS) {
            throw new TooMuch("letters");
        }
        float size = Math.clamp(Math.abs(letter.getFontSizeInPt()), 1f, 400f);
        float space = letter.getWidthOfSpace();
        float blank =
                Float.isFinite(space) && space > 0 ? Math.clamp(space * 0.5f, 0.12f * size, 0.3f * size) : 0.2f * size;
        byDirection
                .computeIfAbsent(Math.round(letter.getDir()), _ -> new ArrayList<>())
                .add(new Glyph(
                        text,
                        letter.getXDirAdj(),
                        letter.getYDirAdj(),
                        letter.getWidthDirAdj(),
                        size,
                        blank,
                        bold.computeIfAbsent(letter.getFont(), LetterReader::isBold)));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooMuch("drawing steps");
        }
        super.processOperator(operator, operands);
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.matches("(?i).*(?:bold|black|heavy|semibold|-bd).*")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD));
    }
}
