package vn.termreview.mark;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.termreview.form.FormLayout;
import vn.termreview.problem.Severity;

/** The sheet that lists what is to be mended, with links to the cells. All in it is text: nothing becomes a formula. */
final class FirstSheet {

    /** Its name, where no sheet of the sender's has it. */
    static final String NAME = "Cần sửa";

    /** The rows of it that each printed page repeats. */
    static final String TITLES = "$6:$6";

    /** More links in one sheet no spreadsheet program takes. */
    private static final int MOST_LINKS = 60_000;

    private static final int HEADING_ROW = 6;
    private static final int[] WIDTHS = {9, 13, 20, 9, 24, 32, 62};
    private static final List<String> COLUMNS =
            List.of("number", "severity", "sheet", "cell", "found", "expected", "advice");
    private static final String LAST_COLUMN = "G";

    private final Notice notice;
    private final Words words;
    private final ToIntFunction<Look> looks;
    private final Function<Mark, @Nullable String> links;
    private final SheetText sheet;

    /**
     * @param looks the format of each look
     * @param links where a mark's cell is, or null where nothing can lead there
     */
    FirstSheet(Notice notice, Words words, ToIntFunction<Look> looks, Function<Mark, @Nullable String> links) {
        this.notice = notice;
        this.words = words;
        this.looks = looks;
        this.links = links;
        this.sheet = new SheetText(WIDTHS);
    }

    /**
     * The sheet's part.
     *
     * @param list whether it stands alone, without the sender's sheets
     * @param remarks what else is to be said, at its end
     */
    String xml(Dialect dialect, boolean list, List<String> remarks) {
        sheet.line(FormLayout.SHEET_TO_LOOK_AT, look(Look.SMALL));
        sheet.line(words.of("title"), look(Look.TITLE));
        sheet.line(words.of("file", "file", notice.file(), "day", words.day(notice)), look(Look.LINE));
        sheet.line(sums(), look(Look.LINE));
        sheet.line(words.of(list ? "how.list" : "how"), look(Look.LINE));
        sheet.beginRow();
        for (String column : COLUMNS) {
            sheet.cell(words.of("column." + column), look(Look.HEADING));
        }
        sheet.endRow();
        for (Severity severity : List.of(Severity.ERROR, Severity.QUERY, Severity.NOTE)) {
            notice.marks().stream().filter(mark -> mark.severity() == severity).forEach(this::row);
        }
        for (String remark : remarks) {
            sheet.line(remark, look(Look.LINE));
        }
        return Snippets.DECLARATION + "<worksheet xmlns=\"" + dialect.main() + "\">"
                + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\""
                + " tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"" + HEADING_ROW + "\" topLeftCell=\"A"
                + (HEADING_ROW + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\""
                + " activeCell=\"A" + (HEADING_ROW + 1) + "\" sqref=\"A" + (HEADING_ROW + 1)
                + "\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>" + columns()
                + "<sheetData>" + sheet.rows() + "</sheetData>" + sheet.merges(LAST_COLUMN) + sheet.links()
                + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
    }

    private String sums() {
        if (notice.marks().stream().noneMatch(Mark::isToMend)) {
            return words.of("nothing", "notes", count(Severity.NOTE));
        }
        return words.of(
                "sums",
                "errors",
                count(Severity.ERROR),
                "queries",
                count(Severity.QUERY),
                "notes",
                count(Severity.NOTE));
    }

    private String count(Severity severity) {
        return Long.toString(notice.marks().stream()
                .filter(mark -> mark.severity() == severity)
                .count());
    }

    private void row(Mark mark) {
        String link = sheet.linkCount() < MOST_LINKS ? links.apply(mark) : null;
        sheet.beginRow();
        sheet.number(mark.number(), look(Look.NUMBER));
        sheet.cell(words.severity(mark.severity()), look(look(mark.severity())));
        boolean toSheet = link != null && mark.cell() == null;
        sheet.link(toSheet ? link : null);
        sheet.cell(mark.sheet() == null ? words.of("whole-file") : mark.sheet(), look(toSheet ? Look.LINK : Look.TEXT));
        boolean toCell = link != null && mark.cell() != null;
        sheet.link(toCell ? link : null);
        sheet.cell(mark.cell() == null ? "" : mark.cell(), look(toCell ? Look.LINK : Look.TEXT));
        sheet.cell(found(mark), look(Look.TEXT));
        sheet.cell(mark.expected() == null ? "" : mark.expected(), look(Look.TEXT));
        sheet.cell(mark.advice(), look(Look.TEXT));
        sheet.endRow();
    }

    private String found(Mark mark) {
        String found = mark.found();
        if (found != null) {
            return found;
        }
        return mark.cell() == null ? "" : words.of("empty");
    }

    private static Look look(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.ERROR;
            case QUERY -> Look.QUERY;
            case NOTE -> Look.NUMBER;
        };
    }

    private int look(Look look) {
        return looks.applyAsInt(look);
    }

    private static String columns() {
        StringBuilder columns = new StringBuilder("<cols>");
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.append("<col min=\"")
                    .append(i + 1)
                    .append("\" max=\"")
                    .append(i + 1)
                    .append("\" width=\"")
                    .append(WIDTHS[i])
                    .append("\" customWidth=\"1\"/>");
        }
        return columns.append("</cols>").toString();
    }
}
