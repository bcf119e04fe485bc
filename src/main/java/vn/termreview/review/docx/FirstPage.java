package vn.termreview.review.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewContent.Heading;
import vn.termreview.review.office.Labels;

/** The head of the first page in the form of Party documents; it says there what is a draft, and what is invented. */
final class FirstPage {
    private static final int LEFT = 217;
    private static final int RIGHT = 250;

    private final Writer writer;
    private final Labels labels;

    FirstPage(Writer writer, Labels labels) {
        this.writer = writer;
        this.labels = labels;
    }

    void write(ReviewContent content) {
        Heading heading = content.heading();
        XWPFTable table = writer.table("TableNormal", List.of(LEFT, RIGHT));
        XWPFTableRow names = Writer.row(table);
        XWPFTableCell committees = Writer.cell(names, LEFT);
        String parent = heading.parentCommittee();
        if (parent != null) {
            writer.paragraph(committees, "HeadNames", parent);
        }
        writer.paragraph(committees, "HeadIssuer", heading.issuingCommittee());
        writer.paragraph(committees, "HeadNames", "*");
        writer.paragraph(Writer.cell(names, RIGHT), "HeadParty", labels.text("party"));
        XWPFTableRow numbered = Writer.row(table);
        writer.paragraph(Writer.cell(numbered, LEFT), "HeadNames", heading.numberLine());
        writer.paragraph(Writer.cell(numbered, RIGHT), "HeadDate", heading.placeAndDate());
        writer.paragraph("Title", content.title());
        writer.paragraph("Subtitle", content.subject());
        writer.paragraph("HeadDashes", "-----");
        if (content.draft() || content.sample()) {
            String draft = content.draft() ? labels.text("draft") : "";
            String sample = content.sample() ? labels.text("sample") : "";
            writer.paragraph("DraftMark", draft + (content.draft() && content.sample() ? " · " : "") + sample);
        }
    }
}
