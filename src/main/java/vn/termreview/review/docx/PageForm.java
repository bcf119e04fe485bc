package vn.termreview.review.docx;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The pages: A4 with the margins of Party documents, numbered from the second on, and marked while a draft. */
final class PageForm {
    private static final int WIDE = 11906;
    private static final int HIGH = 16838;
    private static final int TOP_AND_BOTTOM = 1134;
    private static final int LEFT = 1701;
    private static final int RIGHT = 850;
    private static final int HEADER = 567;

    /** Word's own shape for a word across the page; with this name its menu can take it away once there is no gap. */
    private static final String WATERMARK = "<xml-fragment"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
            + "<w:rPr><w:noProof/></w:rPr><w:pict><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\""
            + " adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/>"
            + "<v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/>"
            + "<v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/>"
            + "<v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/><v:f eqn=\"mid @5 @6\"/>"
            + "<v:f eqn=\"mid @8 @5\"/><v:f eqn=\"mid @7 @8\"/><v:f eqn=\"mid @6 @7\"/><v:f eqn=\"sum @6 0 @5\"/>"
            + "</v:formulas><v:path textpathok=\"t\" o:connecttype=\"custom\""
            + " o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\" o:connectangles=\"270,180,90,0\"/>"
            + "<v:textpath on=\"t\" fitshape=\"t\"/><o:lock v:ext=\"edit\" text=\"t\" shapetype=\"t\"/></v:shapetype>"
            + "<v:shape id=\"PowerPlusWaterMarkObject%1$s\" o:spid=\"_x0000_s%1$s\" type=\"#_x0000_t136\""
            + " style=\"position:absolute;margin-left:0;margin-top:0;width:470pt;height:105pt;rotation:308;"
            + "z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
            + "mso-position-vertical:center;mso-position-vertical-relative:margin\" o:allowincell=\"f\""
            + " fillcolor=\"#e9ecf0\" stroked=\"f\"><v:textpath"
            + " style=\"font-family:&quot;Times New Roman&quot;;font-size:1pt;font-weight:bold\" string=\"%2$s\"/>"
            + "</v:shape></w:pict></xml-fragment>";

    private final XWPFDocument document;

    PageForm(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Sets size, margins and headers.
     *
     * @param mark the word across each page, if any
     */
    void set(Optional<String> mark) throws XmlException {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDE));
        size.setH(BigInteger.valueOf(HIGH));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        margins.setGutter(BigInteger.ZERO);
        XWPFParagraph numbered = header(HeaderFooterType.DEFAULT);
        XWPFParagraph first = header(HeaderFooterType.FIRST);
        if (mark.isPresent()) {
            numbered.getCTP().addNewR().set(watermark("2049", mark.get()));
            first.getCTP().addNewR().set(watermark("2050", mark.get()));
        }
        Fields.put(numbered, "PAGE", "2", "");
    }

    private XWPFParagraph header(HeaderFooterType type) {
        XWPFParagraph paragraph = document.createHeader(type).createParagraph();
        paragraph.setStyle("Header");
        return paragraph;
    }

    private static CTR watermark(String id, String word) throws XmlException {
        return CTR.Factory.parse(WATERMARK.replace("%1$s", id).replace("%2$s", word));
    }
}
