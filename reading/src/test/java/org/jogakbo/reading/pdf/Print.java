package org.jogakbo.reading.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Prints documents for tests, a line at a time; points from the upper left corner of an A4 page. */
final class Print implements AutoCloseable {
    static {
        // Else PDFBox looks through the machine's fonts when the first one is made.
        BuiltInFonts.install();
    }

    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    Print() {
        document.addPage(page);
    }

    Print page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    Print title(String title) {
        document.getDocumentInformation().setTitle(title);
        return this;
    }

    Print line(PDFont font, float size, float x, float y, String text) throws IOException {
        try (PDPageContentStream content = content()) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            content.showText(text);
            content.endText();
        }
        return this;
    }

    /** Lines one under the other. */
    Print lines(PDFont font, float size, float x, float y, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            line(font, size, x, y + i * size * 1.2f, lines.get(i));
        }
        return this;
    }

    /** Hangul in a font that is named and not in the document (ISO 32000-2, section 9.7.5.2). */
    Print hangul(float size, float x, float y, String text) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Korea1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(1));
        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        cid.setName(COSName.BASE_FONT, "HYSMyeongJo-Medium");
        cid.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray descendants = new COSArray();
        descendants.add(cid);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "HYSMyeongJo-Medium");
        font.setName(COSName.ENCODING, "UniKS-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        StringBuilder codes = new StringBuilder();
        text.chars().forEach(c -> codes.append(String.format(Locale.ROOT, "%04X", c)));
        PDResources resources = page.getResources() == null ? new PDResources() : page.getResources();
        COSName name = resources.add(new PDType0Font(font));
        page.setResources(resources);
        String drawn = "BT /%s %s Tf %s %s Td <%s> Tj ET\n"
                .formatted(name.getName(), size, x, PDRectangle.A4.getHeight() - y, codes);
        List<PDStream> contents = new ArrayList<>();
        page.getContentStreams().forEachRemaining(contents::add);
        contents.add(new PDStream(document, new ByteArrayInputStream(drawn.getBytes(StandardCharsets.US_ASCII))));
        page.setContents(contents);
        return this;
    }

    Print picture() throws IOException {
        try (PDPageContentStream content = content()) {
            BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 400, 600);
        }
        return this;
    }

    Print locked(String owner, String user) throws IOException {
        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, none);
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return this;
    }

    PDDocument document() {
        return document;
    }

    private PDPageContentStream content() throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
