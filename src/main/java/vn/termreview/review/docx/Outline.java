package vn.termreview.review.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import vn.termreview.edition.Marks;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewContent.Section;
import vn.termreview.review.office.Marked;

/** The headings in Word's own styles, and the contents as its field that leads to them. */
final class Outline {
    private static final String SOURCES = "annex-sources";
    private static final int FIRST = 1000;

    private final Writer writer;
    private final List<Section> sections;
    private final Map<String, String> bookmarks = new HashMap<>();

    Outline(Writer writer, ReviewContent content) {
        this.writer = writer;
        this.sections = content.sections().stream()
                .filter(section -> section.level() > 0)
                .toList();
        sections.forEach(section -> bookmarks.put(section.id(), "_Toc" + (FIRST + bookmarks.size())));
    }

    void heading(Section section) {
        String name = bookmarks.get(section.id());
        if (name == null) {
            return;
        }
        XWPFParagraph paragraph = writer.paragraph(style(section));
        CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
        bookmark.setName(name);
        bookmark.setId(new BigInteger(name.substring("_Toc".length())));
        writer.text(paragraph, section.heading(), "");
        paragraph.getCTP().addNewBookmarkEnd().setId(bookmark.getId());
    }

    private static String style(Section section) {
        if (section.annex()) {
            return "HeadingAnnex";
        }
        // A part of the whole that only stands above its sections.
        return section.level() == 1 && section.blocks().isEmpty() ? "HeadingChapter" : "Heading" + section.level();
    }

    /**
     * The contents with an entry for each heading. Which page each stands on only an office program can tell: the field is
     * stale, so that Word puts the pages in when it opens the document.
     */
    void contents(String title) {
        writer.paragraph("TOCHeading", title);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            XWPFParagraph entry = writer.paragraph("TOC" + section.level());
            if (i == 0) {
                Fields.begin(entry, "TOC \\o \"1-3\" \\h \\z \\u", true);
            }
            link(entry, bookmarks.getOrDefault(section.id(), "")).setText(Marks.without(Marked.nfc(section.heading())));
            if (i == sections.size() - 1) {
                Fields.end(entry);
            }
        }
    }

    /** A trace code that leads to the annex of sources, if there is one. */
    void toSources(XWPFParagraph paragraph, String code) {
        String bookmark = bookmarks.get(SOURCES);
        if (bookmark == null) {
            writer.text(paragraph, code, "");
        } else {
            link(paragraph, bookmark).setText(code);
        }
    }

    private static XWPFHyperlinkRun link(XWPFParagraph paragraph, String bookmark) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        return new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    }
}
