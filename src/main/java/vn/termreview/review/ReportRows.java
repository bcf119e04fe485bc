package vn.termreview.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.util.JRStringUtil;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block;
import vn.termreview.edition.Chart;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewContent.Section;

/**
 * The content as the templates take it: one row a block, its tables as rows of their own, all text in NFC. A heading
 * without text of its own stands above that of its first part, and moves to the next page with it. The sections that
 * begin with a chart are counted, since their headings need room for it.
 */
final class ReportRows {
    /** The page at the front that is set closer, so that it stays one. */
    private static final String LEADER = "leader";

    private final TableRows tables;

    ReportRows(ContentLabels labels) {
        this.tables = new TableRows(labels);
    }

    List<Map<String, @Nullable Object>> rows(ReviewContent content) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        String chapter = null;
        String above = null;
        int tall = 0;
        for (Section section : content.sections()) {
            if (section.blocks().isEmpty()) {
                chapter = section.level() == 1 ? nfc(section.heading()) : chapter;
                above = section.level() == 1 ? null : nfc(section.heading());
                continue;
            }
            tall += section.blocks().get(0) instanceof Chart ? 1 : 0;
            for (Block block : section.blocks()) {
                Map<String, @Nullable Object> row = block instanceof Block.Contents contents
                        ? row(section, "contents", contents(contents, content))
                        : block(section, block);
                row.put("chapter", chapter);
                row.put("above", above);
                row.put("tall", tall);
                rows.add(row);
            }
            chapter = null;
            above = null;
        }
        return rows;
    }

    private Map<String, @Nullable Object> contents(Block.Contents contents, ReviewContent content) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (Section section : content.sections()) {
            if (section.level() > 0) {
                lines.add(Map.of("heading", nfc(section.heading()), "style", contentsStyle(section)));
            }
        }
        return tables.listed(contents.title(), List.of(), lines);
    }

    private static String contentsStyle(Section section) {
        if (section.annex()) {
            return "ContentsAnnex";
        }
        return section.level() == 1 ? "ContentsOne" : section.level() == 2 ? "ContentsTwo" : "ContentsThree";
    }

    private Map<String, @Nullable Object> block(Section section, Block block) {
        Map<String, @Nullable Object> row = new HashMap<>();
        if (block instanceof Block.Paragraph paragraph) {
            String lead = paragraph.lead();
            String text = Glue.styled(JRStringUtil.xmlEncode(nfc(paragraph.text())));
            row.put("text", lead == null ? text : "<b>" + JRStringUtil.xmlEncode(nfc(lead)) + "</b> " + text);
            return row(section, section.id().equals(LEADER) ? "lead" : "paragraph", row);
        } else if (block instanceof Block.Note note) {
            row.put("text", nfc(note.text()));
            return row(section, "note", row);
        } else if (block instanceof Block.Highlights highlights) {
            return row(section, "highlights", highlights(highlights));
        } else if (block instanceof Chart chart) {
            String kind = Drawings.isLow(chart) ? "lowChart" : "chart";
            return row(section, kind, drawing(chart.caption(), Drawings.of(chart)));
        } else if (block instanceof Block.Signature signature) {
            row.put("onBehalfOf", nfc(signature.onBehalfOf()));
            row.put("office", nfc(signature.office()));
            row.put("recipientsHead", nfc(signature.recipientsHead()));
            row.put("recipients", nfc(String.join("\n", signature.recipients())));
            return row(section, "signature", row);
        }
        return row(section, tables.kind(block), tables.row(block));
    }

    private static Map<String, @Nullable Object> highlights(Block.Highlights highlights) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (int i = 0; i < highlights.items().size(); i++) {
            Block.Highlight item = highlights.items().get(i);
            row.put("highlight_" + (i + 1), nfc(item.value()));
            row.put("highlight_text_" + (i + 1), nfc(item.text()));
            row.put("highlight_code_" + (i + 1), item.figure());
        }
        return row;
    }

    private static Map<String, @Nullable Object> drawing(String caption, Drawing drawing) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("caption", boldNumber(nfc(caption)));
        row.put("chart", drawing);
        return row;
    }

    private static Map<String, @Nullable Object> row(Section section, String kind, Map<String, @Nullable Object> row) {
        row.put("kind", kind);
        row.put("section", section.id());
        row.put("sheet", sheet(section, kind));
        row.put("sheetKind", sheet(section, kind));
        row.put("level", section.level());
        row.put("heading", nfc(section.heading()));
        return row;
    }

    /** What begins a page of its own: the contents, the leader's page, the text, each annex. */
    private static String sheet(Section section, String kind) {
        if (kind.equals("contents") || section.id().equals(LEADER)) {
            return kind.equals("contents") ? "contents" : LEADER;
        }
        return section.annex() ? section.id() : "text";
    }

    /** "Hình 1. Đảng viên …" with its number in bold, for styled text. */
    private static String boldNumber(String caption) {
        int end = caption.indexOf(". ") + 1;
        return "<b>" + JRStringUtil.xmlEncode(caption.substring(0, end)) + "</b>"
                + JRStringUtil.xmlEncode(caption.substring(end));
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
