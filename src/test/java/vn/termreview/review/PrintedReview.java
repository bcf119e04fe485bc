package vn.termreview.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.termreview.edition.Messages;
import vn.termreview.edition.ReviewComposer;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;

/** A review printed for a test, read back with a second library. */
final class PrintedReview {
    private static final ReviewComposer COMPOSER = new ReviewComposer(Messages.of(Locale.forLanguageTag("vi-VN")));

    private final ReviewContent content;
    private final JasperPrint print;
    private final byte[] bytes;

    private PrintedReview(ReviewContent content) {
        PdfRenderer renderer = new PdfRenderer();
        this.content = content;
        this.print = renderer.fill(content);
        this.bytes = renderer.render(print, content, null);
    }

    static PrintedReview of(ReviewData data) {
        return new PrintedReview(COMPOSER.compose(data));
    }

    static PrintedReview of(ReviewContent content) {
        return new PrintedReview(content);
    }

    static ReviewContent content(ReviewData data) {
        return COMPOSER.compose(data);
    }

    ReviewContent content() {
        return content;
    }

    /** The filled pages that the document was made of. */
    JasperPrint print() {
        return print;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    PDDocument document() {
        try {
            return Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one page, counted from 1, or of all pages for 0. */
    String text(int page) {
        try (PDDocument document = document()) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            if (page > 0) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
            }
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        try (PDDocument document = document()) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every printed character of a page with its place, in points from the top left. */
    List<TextPosition> characters(int page) {
        List<TextPosition> characters = new ArrayList<>();
        try (PDDocument document = document()) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    characters.add(text);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters;
    }

    /** The text without any space, so that line breaks do not matter. */
    static String dense(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
