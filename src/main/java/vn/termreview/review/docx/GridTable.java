package vn.termreview.review.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import vn.termreview.edition.Verdict;
import vn.termreview.review.ChartPicture;
import vn.termreview.review.office.Grid;
import vn.termreview.review.office.Grid.Cell;
import vn.termreview.review.office.Grid.Column;
import vn.termreview.review.office.Grid.Kind;
import vn.termreview.review.office.Grid.Line;
import vn.termreview.review.office.Grid.Tone;

/** A table under its caption, with heads on each page and lines that are not split. */
final class GridTable {
    private static final int WIDE = 60;
    private static final int LONG_CODE = 40;
    private static final String BREAK = "9AA5B3";

    private final Writer writer;
    private final Outline outline;
    private final Grid grid;

    GridTable(Writer writer, Outline outline, Grid grid) {
        this.writer = writer;
        this.outline = outline;
        this.grid = grid;
    }

    void write() {
        writer.paragraph("Caption", grid.caption());
        XWPFTable table = writer.table(
                "ReviewTable", grid.columns().stream().map(Column::width).toList());
        XWPFTableRow heads = Writer.row(table);
        heads.setRepeatHeader(true);
        for (Column column : grid.columns()) {
            writer.paragraph(Writer.cell(heads, column.width()), "CellHead" + suffix(column), column.head());
        }
        for (Line line : grid.lines()) {
            XWPFTableRow row = Writer.row(table);
            if (line.kind() == Kind.GROUP) {
                group(row, line.cells().get(0).text());
            } else {
                for (int i = 0; i < line.cells().size(); i++) {
                    cell(row, grid.columns().get(i), line.cells().get(i), line.kind(), i == 0);
                }
            }
        }
    }

    private void group(XWPFTableRow row, String text) {
        int width = grid.columns().stream().mapToInt(Column::width).sum();
        XWPFTableCell cell = Writer.cell(row, width);
        properties(cell)
                .addNewGridSpan()
                .setVal(BigInteger.valueOf(grid.columns().size()));
        writer.paragraph(cell, "CellGroup", text);
    }

    private void cell(XWPFTableRow row, Column column, Cell cell, Kind kind, boolean isFirst) {
        XWPFTableCell shown = Writer.cell(row, column.width());
        if (column.breaks()) {
            CTBorder border = properties(shown).addNewTcBorders().addNewLeft();
            border.setVal(STBorder.DASHED);
            border.setSz(BigInteger.valueOf(6));
            border.setColor(BREAK);
        }
        XWPFParagraph paragraph = writer.paragraph(shown, style(column, cell, kind, isFirst));
        Grid.Trend trend = cell.trend();
        if (trend != null) {
            String told =
                    column.head() + ": " + row.getCell(1).getParagraphArray(0).getText();
            Writer.picture(paragraph, ChartPicture.line(trend.values(), trend.target()), told);
        }
        writer.text(paragraph, shape(cell.verdict()) + cell.text(), characters(cell, kind));
        String below = cell.below();
        if (below != null && cell.verdict() != null) {
            outline.toSources(writer.paragraph(shown, "CellBelowOff"), below);
        } else if (below != null) {
            writer.paragraph(
                    shown, below.length() > LONG_CODE && !below.contains(" ") ? "CellCode" : "CellBelow", below);
        }
    }

    private static String style(Column column, Cell cell, Kind kind, boolean isFirst) {
        if (cell.tone() == Tone.SMALL) {
            return "CellSmall";
        }
        return kind == Kind.PART && isFirst ? "CellPart" : "Cell" + suffix(column);
    }

    private static String characters(Cell cell, Kind kind) {
        Verdict verdict = cell.verdict();
        if (verdict != null) {
            return "Verdict" + verdict.name();
        }
        if (kind == Kind.TOTAL || cell.tone() == Tone.STRONG) {
            return "Strong";
        }
        return cell.tone() == Tone.MUTED ? "Muted" : "";
    }

    private static String shape(@Nullable Verdict verdict) {
        if (verdict == null) {
            return "";
        }
        return switch (verdict) {
            case EXCEEDED -> "▲ ";
            case MET -> "● ";
            case MISSED -> "▼ ";
            case INSUFFICIENT, INCOMPARABLE -> "○ ";
            case NONE -> "";
        };
    }

    private static String suffix(Column column) {
        return switch (column.place()) {
            case LEFT -> "";
            case OFF -> "Off";
            case CENTRE -> "Centre";
            case RIGHT -> column.width() < WIDE ? "Number" : "Year";
        };
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }
}
