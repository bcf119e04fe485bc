package vn.termreview.review.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.termreview.review.ChartPicture;
import vn.termreview.review.ReviewPrintException;
import vn.termreview.review.office.Marked;

/** Puts paragraphs, tables and text into a document; text brings its footnotes along. */
final class Writer {
    /** Twentieths of a point, in which the format measures. */
    static final int POINT = 20;

    private final XWPFDocument document;
    private final FootnoteBook footnotes;
    private boolean isNewPage;

    Writer(XWPFDocument document, FootnoteBook footnotes) {
        this.document = document;
        this.footnotes = footnotes;
    }

    /** The next paragraph begins a page. */
    void newPage() {
        isNewPage = true;
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (isNewPage) {
            paragraph.setPageBreak(true);
            isNewPage = false;
        }
        return paragraph;
    }

    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = paragraph(style);
        text(paragraph, text, "");
        return paragraph;
    }

    /**
     * Adds text.
     *
     * @param style the style of its characters; empty for the paragraph's own
     */
    void text(XWPFParagraph paragraph, String text, String style) {
        Marked.tell(
                Marked.nfc(text),
                part -> {
                    XWPFRun run = paragraph.createRun();
                    if (!style.isEmpty()) {
                        run.setStyle(style);
                    }
                    run.setText(part);
                },
                number -> footnotes.mark(paragraph, number));
    }

    /**
     * An empty table of fixed columns.
     *
     * @param widths of the columns, in points
     */
    XWPFTable table(String style, List<Integer> widths) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTbl raw = table.getCTTbl();
        CTTblPr properties = raw.getTblPr();
        properties.unsetTblBorders();
        table.setStyleID(style);
        table.setWidth(POINT * widths.stream().mapToInt(Integer::intValue).sum());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setNoVBand(true);
        CTTblGrid grid = raw.getTblGrid() == null ? raw.addNewTblGrid() : raw.getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(POINT * (long) width)));
        return table;
    }

    /** A line that stays on one page. */
    static XWPFTableRow row(XWPFTable table) {
        XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
        row.setCantSplitRow(true);
        return row;
    }

    /** A cell with its first paragraph. */
    static XWPFTableCell cell(XWPFTableRow row, int width) {
        XWPFTableCell cell = row.createCell();
        cell.setWidth(Integer.toString(POINT * width));
        return cell;
    }

    /** The next paragraph of a cell; the first one is there already. */
    XWPFParagraph paragraph(XWPFTableCell cell, String style) {
        XWPFParagraph first = cell.getParagraphArray(0);
        XWPFParagraph paragraph = first.getStyle() == null ? first : cell.addParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    XWPFParagraph paragraph(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = paragraph(cell, style);
        text(paragraph, text, "");
        return paragraph;
    }

    /** A picture in a paragraph, told to those who do not see it. */
    static void picture(XWPFParagraph paragraph, ChartPicture picture, String told) {
        try {
            XWPFPicture shown = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.png()),
                            PictureType.PNG,
                            "chart.png",
                            Units.toEMU(picture.width()),
                            Units.toEMU(picture.height()));
            shown.getCTPicture().getNvPicPr().getCNvPr().setDescr(told);
            paragraph
                    .getRuns()
                    .get(paragraph.getRuns().size() - 1)
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(told);
        } catch (IOException | InvalidFormatException e) {
            throw new ReviewPrintException("a chart cannot be put in", e);
        }
    }

    /** Word wants text after a table. */
    void end() {
        if (!document.getBodyElements().isEmpty()
                && document.getBodyElements().get(document.getBodyElements().size() - 1) instanceof XWPFTable) {
            document.createParagraph().setStyle("TableEnd");
        }
    }
}
