package vn.termreview.review.xlsx;

import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import vn.termreview.edition.Marks;
import vn.termreview.edition.ReviewContent;
import vn.termreview.review.office.Labels;
import vn.termreview.review.office.Marked;

/** The first sheet: what the workbook is, whether it is a draft or invented, and where everything stands. */
final class ContentsSheet {
    private static final int NAME = 190;
    private static final int CAPTION = 480;

    private final Look look;
    private final ReviewContent content;
    private final Labels labels;

    ContentsSheet(Look look, ReviewContent content, Labels labels) {
        this.look = look;
        this.content = content;
        this.labels = labels;
    }

    /**
     * Writes.
     *
     * @param names of all sheets, this one first
     * @param captions of the sheets after this one
     */
    void write(Worksheet sheet, SheetNames names, List<String> captions) {
        int row = 0;
        look.title(sheet, row++, Marked.nfc(content.title() + " " + content.subject()));
        look.text(sheet, row++, 0, Marked.nfc(content.heading().issuingCommittee()));
        if (content.draft()) {
            look.warning(sheet, row++, labels.text("draft"));
        }
        if (content.sample()) {
            look.warning(sheet, row++, labels.text("sample"));
        }
        int heads = row++;
        look.head(sheet, heads, 0, labels.text("office.sheet"), "left");
        look.head(sheet, heads, 1, labels.text("office.caption"), "left");
        for (int i = 0; i < captions.size(); i++) {
            String name = names.all().get(i + 1);
            sheet.hyperlink(row, 0, HyperLink.internal("'" + name + "'!A1", name));
            Look.link(sheet, row, 0);
            look.text(sheet, row, 1, Marks.without(captions.get(i)));
            Look.height(sheet, row, Look.lines(captions.get(i), CAPTION));
            look.cell(sheet, row++, 1).wrapText(true).set();
        }
        for (String reason : content.draftReasons()) {
            look.text(sheet, row++, 1, Marks.without(Marked.nfc(reason)));
        }
        look.width(sheet, 0, NAME);
        look.width(sheet, 1, CAPTION);
        look.pages(sheet, heads, false);
    }
}
