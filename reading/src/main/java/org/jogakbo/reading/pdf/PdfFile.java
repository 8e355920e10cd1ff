package org.jogakbo.reading.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jogakbo.reading.pdf.layout.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A PDF as found (ISO 32000-2): its pages as letters, and what it says of itself.
 *
 * @param title of the document's information dictionary, or empty
 * @param said everything in that dictionary, in the XMP metadata (section 14.3), and the addresses of links
 * @param language of the document's catalog (section 14.9.2), or empty
 * @param pictures whether a page shows a picture
 */
record PdfFile(List<Sheet> sheets, String title, List<String> said, String language, boolean pictures) {
    static final int MOST_PAGES = 200;
    private static final long MEMORY = 256L << 20;

    /** The document cannot be read; the message says why, for people, without a full stop. */
    static final class Unreadable extends Exception {
        private final String remedy;

        Unreadable(String why, String remedy) {
            super(why);
            this.remedy = remedy;
        }

        String why() {
            return Objects.requireNonNullElse(getMessage(), "");
        }

        String remedy() {
            return remedy;
        }
    }

    static PdfFile of(byte[] bytes) throws Unreadable {
        if (Bomb.isIn(bytes)) {
            throw new Unreadable(
                    "It unpacks to more than any clipping does, as a decompression bomb does",
                    "Print it anew into a PDF if you trust it");
        }
        BuiltInFonts.install();
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable("It is locked with a password", "Save it without one");
        } catch (TooMuch bound) {
            throw new Unreadable(
                    String.valueOf(bound.getMessage()), "Save the pages that matter as a PDF of their own");
        } catch (LinkageError certificate) {
            throw new Unreadable("It is encrypted for somebody's certificate", "Save it without encryption");
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            // PDFBox throws whatever it trips over. What is bounded before leaves no other way to fill stack or memory
            // than a document made for it; all that was allocated for it is garbage by now.
            throw new Unreadable("The PDF is damaged", "Download or export it again");
        }
    }

    private static PdfFile read(PDDocument document) throws IOException, Unreadable {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new Unreadable(
                    "It has %d pages, and a clipping at most %d".formatted(pages, MOST_PAGES),
                    "Save the pages that matter as a PDF of their own");
        }
        if (pages < 1) {
            throw new Unreadable("It has no page", "Download or export it again");
        }
        List<Sheet> sheets = LetterReader.sheets(document);
        return new PdfFile(
                List.copyOf(sheets),
                text(document.getDocumentInformation().getTitle()),
                said(document),
                text(document.getDocumentCatalog().getLanguage()),
                hasPictures(document));
    }

    private static List<String> said(PDDocument document) throws IOException {
        List<String> said = new ArrayList<>();
        for (String key : document.getDocumentInformation().getMetadataKeys()) {
            String value = document.getDocumentInformation().getCustomMetadataValue(key);
            said.add(value == null ? "" : value);
        }
        PDMetadata xmp = document.getDocumentCatalog().getMetadata();
        if (xmp != null) {
            said.add(new String(xmp.toByteArray(), StandardCharsets.UTF_8));
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation note : page.getAnnotations()) {
                said.add(note.getContents() == null ? "" : note.getContents());
                if (note instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    said.add(action.getURI() == null ? "" : action.getURI());
                }
            }
        }
        said.removeIf(String::isBlank);
        return List.copyOf(said);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static boolean hasPictures(PDDocument document) {
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
