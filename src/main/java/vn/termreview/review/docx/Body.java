package vn.termreview.review.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.termreview.edition.Block;
import vn.termreview.edition.Chart;
import vn.termreview.edition.Marks;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewContent.Section;
import vn.termreview.review.ChartPicture;
import vn.termreview.review.ReviewPrintException;
import vn.termreview.review.office.Grid;
import vn.termreview.review.office.Grids;
import vn.termreview.review.office.Labels;
import vn.termreview.review.office.Marked;

/** The sections in their order, each block in its style. */
final class Body {
    private static final int LEFT = 217;
    private static final int RIGHT = 250;
    private static final int WIDTH = 467;

    private final Writer writer;
    private final ReviewContent content;
    private final Outline outline;
    private final Grids grids;

    Body(Writer writer, ReviewContent content, Labels labels) {
        this.writer = writer;
        this.content = content;
        this.outline = new Outline(writer, content);
        this.grids = new Grids(labels);
    }

    void write() {
        String sheet = "contents";
        for (Section section : content.sections()) {
            String own = sheet(section);
            if (!own.equals(sheet)) {
                writer.newPage();
                sheet = own;
            }
            outline.heading(section);
            section.blocks().forEach(this::write);
        }
        writer.end();
    }

    /** What begins a page of its own: the leader's page, the text after it; annexes do so by their style. */
    private static String sheet(Section section) {
        boolean own = section.id().equals("leader") || section.id().equals("contents");
        return own ? section.id() : "text";
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            XWPFParagraph text = writer.paragraph("BodyText");
            String lead = paragraph.lead();
            if (lead != null) {
                writer.text(text, lead + " ", "Strong");
            }
            writer.text(text, paragraph.text(), "");
        } else if (block instanceof Block.Note note) {
            writer.paragraph("Note", note.text());
        } else if (block instanceof Block.Contents contents) {
            outline.contents(contents.title());
        } else if (block instanceof Block.Highlights highlights) {
            highlights(highlights.items());
        } else if (block instanceof Chart chart) {
            chart(chart);
        } else if (block instanceof Block.Signature signature) {
            signature(signature);
        } else {
            Grid grid = grids.of(block).orElseThrow(() -> new ReviewPrintException("unknown block " + block));
            new GridTable(writer, outline, grid).write();
        }
    }

    private void highlights(List<Block.Highlight> items) {
        if (items.isEmpty()) {
            return;
        }
        int width = WIDTH / 3;
        XWPFTable table =
                writer.table("HighlightTable", items.stream().map(item -> width).toList());
        XWPFTableRow row = Writer.row(table);
        for (Block.Highlight item : items) {
            XWPFTableCell cell = Writer.cell(row, width);
            writer.paragraph(cell, "HighlightValue", item.value());
            writer.paragraph(cell, "HighlightText", item.text());
            String code = item.figure();
            if (code != null) {
                outline.toSources(writer.paragraph(cell, "HighlightCode"), code);
            }
        }
    }

    private void chart(Chart chart) {
        Writer.picture(writer.paragraph("Figure"), ChartPicture.of(chart), Marks.without(Marked.nfc(chart.caption())));
        XWPFParagraph caption = writer.paragraph("FigureCaption");
        int end = chart.caption().indexOf(". ") + 1;
        writer.text(caption, chart.caption().substring(0, end), "Strong");
        writer.text(caption, chart.caption().substring(end), "");
    }

    private void signature(Block.Signature signature) {
        XWPFTable table = writer.table("TableNormal", List.of(LEFT, RIGHT));
        XWPFTableRow row = Writer.row(table);
        XWPFTableCell left = Writer.cell(row, LEFT);
        writer.paragraph(left, "RecipientsHead", signature.recipientsHead());
        signature.recipients().forEach(recipient -> writer.paragraph(left, "Recipients", recipient));
        XWPFTableCell right = Writer.cell(row, RIGHT);
        writer.paragraph(right, "Signature", signature.onBehalfOf());
        writer.paragraph(right, "SignatureOffice", signature.office());
    }
}
