package vn.termreview.review.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import vn.termreview.edition.ReviewContent.Footnote;
import vn.termreview.review.ReviewPrintException;
import vn.termreview.review.office.Marked;

/** The footnotes: the first mark of a number is the footnote itself, later ones refer to it and follow its number. */
final class FootnoteBook {
    private static final String REFERENCE = "FootnoteReference";

    /** Above those of headings. */
    private static final int FIRST_BOOKMARK = 10_000;

    private final XWPFDocument document;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Set<Integer> written = new HashSet<>();

    FootnoteBook(XWPFDocument document, List<Footnote> notes) {
        this.document = document;
        notes.forEach(note -> texts.put(note.number(), Marked.nfc(note.text())));
        document.createFootnotes();
        line(-1, STFtnEdn.SEPARATOR).addNewSeparator();
        line(0, STFtnEdn.CONTINUATION_SEPARATOR).addNewContinuationSeparator();
    }

    /** The line between text and notes, which Word asks for. */
    private org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR line(int id, STFtnEdn.Enum type) {
        CTFtnEdn line = CTFtnEdn.Factory.newInstance();
        line.setId(BigInteger.valueOf(id));
        line.setType(type);
        line.addNewP();
        return document.addFootnote(line).getCTFtnEdn().getPArray(0).addNewR();
    }

    void mark(XWPFParagraph paragraph, int number) {
        String text = texts.get(number);
        if (text == null) {
            throw new ReviewPrintException("a text marks a footnote that the content does not have: " + number);
        }
        String name = "_Ref_chu_thich_" + number;
        if (!written.add(number)) {
            Fields.put(paragraph, "NOTEREF " + name + " \\h", Integer.toString(number), REFERENCE);
            return;
        }
        CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
        bookmark.setName(name);
        bookmark.setId(BigInteger.valueOf(FIRST_BOOKMARK + number));
        XWPFRun mark = paragraph.createRun();
        mark.setStyle(REFERENCE);
        mark.getCTR().addNewFootnoteReference().setId(BigInteger.valueOf(number));
        paragraph.getCTP().addNewBookmarkEnd().setId(bookmark.getId());
        write(number, text);
    }

    private void write(int number, String text) {
        CTFtnEdn raw = CTFtnEdn.Factory.newInstance();
        raw.setId(BigInteger.valueOf(number));
        raw.setType(STFtnEdn.NORMAL);
        XWPFFootnote note = document.addFootnote(raw);
        XWPFParagraph paragraph = note.createParagraph();
        paragraph.setStyle("FootnoteText");
        XWPFRun mark = paragraph.getRuns().isEmpty()
                ? paragraph.createRun()
                : paragraph.getRuns().get(0);
        mark.setStyle(REFERENCE);
        if (mark.getCTR().sizeOfFootnoteRefArray() == 0) {
            mark.getCTR().addNewFootnoteRef();
        }
        paragraph.createRun().setText(" " + text);
    }
}
