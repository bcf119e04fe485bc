package vn.termreview.review.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewContent;

/** A document that was written for a test, read back. */
final class WrittenDocument {
    private final XWPFDocument document;

    private WrittenDocument(XWPFDocument document) {
        this.document = document;
    }

    static WrittenDocument of(ReviewContent content) {
        try {
            return new WrittenDocument(new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(content))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XWPFDocument document() {
        return document;
    }

    /** All paragraphs of the body, those of tables too. */
    List<XWPFParagraph> paragraphs() {
        List<XWPFParagraph> paragraphs = new ArrayList<>(document.getParagraphs());
        document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .forEach(cell -> paragraphs.addAll(cell.getParagraphs()));
        return paragraphs;
    }

    List<XWPFTable> tables() {
        return document.getTables().stream()
                .filter(table -> "ReviewTable".equals(table.getStyleID()))
                .toList();
    }

    /** A cell's paragraphs, one text each. */
    static List<String> texts(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(WrittenDocument::text).toList();
    }

    /** The text without the numbers of footnotes. */
    static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            if (!"FootnoteReference".equals(run.getStyle())) {
                text.append(run.text());
            }
        }
        return text.toString();
    }

    /** The outline level that a paragraph has by its style, counted from 1, or 0. */
    int level(XWPFParagraph paragraph) {
        return styles(paragraph.getStyle())
                .map(style -> style.getCTStyle().getPPr())
                .filter(properties -> properties != null && properties.isSetOutlineLvl())
                .map(properties -> properties.getOutlineLvl().getVal().intValue() + 1)
                .findFirst()
                .orElse(0);
    }

    private Stream<XWPFStyle> styles(@Nullable String id) {
        XWPFStyle style = id == null ? null : document.getStyles().getStyle(id);
        return style == null
                ? Stream.of()
                : Stream.concat(Stream.of(Objects.requireNonNull(style)), styles(style.getBasisStyleID()));
    }
}
