package vn.termreview.review;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRStringUtil;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewContent.Section;
import vn.termreview.edition.ReviewData.Source;
import vn.termreview.edition.Verdict;

/** The content as the templates take it: one row a block, its tables as rows of their own, all text in NFC. */
final class ReportRows {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", java.util.Locale.ROOT);

    private final ContentLabels labels;

    ReportRows(ContentLabels labels) {
        this.labels = labels;
    }

    List<Map<String, ?>> rows(ReviewContent content) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Section section : content.sections()) {
            if (section.blocks().isEmpty()) {
                rows.add(row(section, "none", new HashMap<>()));
            }
            for (Block block : section.blocks()) {
                rows.add(block(section, block));
            }
        }
        return rows;
    }

    private Map<String, @Nullable Object> block(Section section, Block block) {
        Map<String, @Nullable Object> row = new HashMap<>();
        if (block instanceof Block.Paragraph paragraph) {
            String lead = paragraph.lead();
            String text = JRStringUtil.xmlEncode(nfc(paragraph.text()));
            row.put("text", lead == null ? text : "<b>" + JRStringUtil.xmlEncode(nfc(lead)) + "</b> " + text);
            return row(section, "paragraph", row);
        } else if (block instanceof Block.Note note) {
            row.put("text", nfc(note.text()));
            return row(section, "note", row);
        } else if (block instanceof Block.TargetTable table) {
            row.put("parameters", parameters(table.caption(), table.years(), List.of()));
            row.put("rows", source(table.rows().stream().map(this::target).toList()));
            return row(section, "targets", row);
        } else if (block instanceof Block.YearTable table) {
            Map<String, Object> parameters = parameters(table.caption(), table.years(), table.marks());
            parameters.put("head", nfc(table.head()));
            boolean words = table.rows().stream().anyMatch(ReportRows::hasWords);
            parameters.put("headStyle", words ? "HeadWord" : "HeadYear");
            row.put("parameters", parameters);
            row.put("rows", source(table.rows().stream().map(this::year).toList()));
            return row(section, "years", row);
        } else if (block instanceof Block.RatingChart chart) {
            row.put("caption", boldNumber(nfc(chart.caption())));
            row.put("chart", new RatingDrawing(chart));
            return row(section, "chart", row);
        } else if (block instanceof Block.SourceTable table) {
            row.put("parameters", parameters(table.caption(), List.of(), List.of()));
            row.put("rows", source(table.rows().stream().map(this::source).toList()));
            return row(section, "sources", row);
        } else if (block instanceof Block.Signature signature) {
            row.put("onBehalfOf", nfc(signature.onBehalfOf()));
            row.put("office", nfc(signature.office()));
            row.put("recipientsHead", nfc(signature.recipientsHead()));
            row.put("recipients", nfc(String.join("\n", signature.recipients())));
            return row(section, "signature", row);
        }
        throw new IllegalStateException("unknown block " + block);
    }

    private static Map<String, @Nullable Object> row(Section section, String kind, Map<String, @Nullable Object> row) {
        row.put("kind", kind);
        row.put("section", section.id());
        row.put("annex", section.annex());
        row.put("level", section.level());
        row.put("heading", nfc(section.heading()));
        return row;
    }

    private Map<String, @Nullable Object> target(Block.TargetRow target) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("number", Integer.toString(target.number()));
        row.put("indicator", nfc(target.indicator()));
        row.put("note", target.note() == null ? null : nfc(target.note()));
        row.put("unit", nfc(target.unit()));
        row.put("target", nfc(target.target()));
        put(row, "value_", target.values());
        row.put("trendLine", target.trend().isEmpty() ? null : new TrendLine(target.trend(), target.trendTarget()));
        row.put("achieved", nfc(target.achieved()));
        row.put("verdict", shape(target.verdict()) + nfc(target.verdictText()));
        row.put("verdictStyle", "Verdict" + target.verdict().name());
        row.put("traceCode", target.traceCode());
        return row;
    }

    private static String shape(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED -> "▲ ";
            case MET -> "● ";
            case MISSED -> "▼ ";
            case INSUFFICIENT, INCOMPARABLE -> "○ ";
            case NONE -> "";
        };
    }

    private Map<String, @Nullable Object> year(Block.YearRow year) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("label", nfc(year.label()));
        row.put("labelStyle", labelStyle(year.style()));
        row.put("cellStyle", cellStyle(year));
        put(row, "value_", year.values());
        return row;
    }

    private static String labelStyle(RowStyle style) {
        return switch (style) {
            case PLAIN -> "Cell";
            case PART -> "CellPart";
            case TOTAL -> "CellTotal";
            case GROUP -> "CellGroup";
        };
    }

    /** Words are centred and numbers set right; a line of signs only follows the numbers. */
    private static String cellStyle(Block.YearRow row) {
        if (row.style() == RowStyle.TOTAL) {
            return "CellYearTotal";
        }
        return hasWords(row) ? "CellWord" : "CellYear";
    }

    private static boolean hasWords(Block.YearRow row) {
        return row.values().stream().anyMatch(v -> v.codePoints().anyMatch(Character::isLetter));
    }

    private Map<String, @Nullable Object> source(Source source) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("form", nfc(source.form()));
        row.put("period", nfc(source.period()));
        row.put("unit", nfc(source.unit()));
        row.put("file", nfc(source.file()));
        row.put("version", Integer.toString(source.version()));
        row.put("accepted", DATE.format(source.acceptedOn()));
        row.put("sha256", source.sha256());
        return row;
    }

    private Map<String, Object> parameters(String caption, List<Integer> years, List<String> marks) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels);
        parameters.put("caption", nfc(caption));
        for (int i = 0; i < years.size(); i++) {
            String mark = i < marks.size() ? nfc(marks.get(i)) : "";
            parameters.put("year_" + (i + 1), years.get(i).toString());
            parameters.put("mark_" + (i + 1), mark);
        }
        return parameters;
    }

    private static void put(Map<String, @Nullable Object> row, String prefix, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.put(prefix + (i + 1), nfc(values.get(i)));
        }
    }

    private static JRDataSource source(List<? extends Map<String, ?>> rows) {
        return new JRMapCollectionDataSource(new ArrayList<>(rows));
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
