package vn.termreview.review;

import static vn.termreview.review.ReportRows.nfc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.util.JRStringUtil;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Dates;
import vn.termreview.edition.ReviewData.Source;
import vn.termreview.edition.Verdict;

/** The tables of the content as their templates take them: parameters for the heads, a row a line. */
final class TableRows {
    /** A table of so few lines moves to the next page rather than being split. */
    private static final int SHORT = 8;

    private static final String SMALL = "<style size=\"7.5\" forecolor=\"#5d6878\">";

    /** The columns of the templates with years, and of those with other heads. */
    private static final int YEARS = 5;

    private static final int COLUMNS = 6;

    private final ContentLabels labels;
    private final Dates dates;

    TableRows(ContentLabels labels) {
        this.labels = labels;
        this.dates = new Dates(labels.getLocale());
    }

    /** The name of the template. */
    String kind(Block block) {
        if (block instanceof Block.TargetTable table) {
            return table.noted() ? "indicators" : "targets";
        } else if (block instanceof Block.YearTable table) {
            return table.rows().size() <= SHORT ? "shortYears" : "years";
        } else if (block instanceof Block.ColumnTable) {
            return "columns";
        } else if (block instanceof Block.ListTable) {
            return "list";
        } else if (block instanceof Block.HolderTable) {
            return "holders";
        } else if (block instanceof Block.SourceTable) {
            return "sources";
        }
        throw new IllegalStateException("unknown block " + block);
    }

    Map<String, @Nullable Object> row(Block block) {
        if (block instanceof Block.TargetTable table) {
            List<String> years =
                    toRight(table.years().stream().map(String::valueOf).toList(), YEARS);
            return row(
                    parameters(table.caption(), years),
                    table.rows().stream().map(row -> target(row, table.noted())).toList());
        } else if (block instanceof Block.YearTable table) {
            Map<String, Object> parameters =
                    headed(table.caption(), table.head(), toRight(table.heads(), YEARS), table.rows());
            int free = YEARS - table.heads().size();
            for (int i = 0; i < table.marks().size(); i++) {
                parameters.put("mark_" + (free + i + 1), nfc(table.marks().get(i)));
            }
            return row(parameters, grouped(table.rows(), free));
        } else if (block instanceof Block.ColumnTable table) {
            int free = COLUMNS - table.heads().size();
            return row(
                    headed(table.caption(), table.head(), toRight(table.heads(), COLUMNS), List.of()),
                    grouped(table.rows(), free));
        } else if (block instanceof Block.ListTable table) {
            return listed(
                    table.caption(),
                    table.heads(),
                    table.rows().stream().map(TableRows::listRow).toList());
        } else if (block instanceof Block.HolderTable table) {
            return row(
                    parameters(table.caption(), List.of()),
                    table.rows().stream().map(TableRows::holder).toList());
        } else if (block instanceof Block.SourceTable table) {
            return row(
                    parameters(table.caption(), List.of()),
                    table.rows().stream().map(this::source).toList());
        }
        throw new IllegalStateException("unknown block " + block);
    }

    Map<String, @Nullable Object> listed(String caption, List<String> heads, List<Map<String, @Nullable Object>> rows) {
        Map<String, Object> parameters = parameters(caption, List.of());
        for (int i = 0; i < heads.size(); i++) {
            parameters.put("head_" + (i + 1), nfc(heads.get(i)));
        }
        return row(parameters, rows);
    }

    private static Map<String, @Nullable Object> listRow(Block.ListRow line) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("group", line.group() == null ? null : nfc(line.group()));
        put(row, "cell_", 0, line.cells());
        return row;
    }

    private static Map<String, @Nullable Object> row(
            Map<String, Object> parameters, List<Map<String, @Nullable Object>> rows) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("parameters", parameters);
        row.put("rows", rows);
        return row;
    }

    private Map<String, Object> headed(String caption, String head, List<String> heads, List<Block.YearRow> rows) {
        Map<String, Object> parameters = parameters(caption, heads);
        parameters.put("head", nfc(head));
        parameters.put("headStyle", isOfWords(rows) ? "HeadWord" : "HeadYear");
        return parameters;
    }

    /** The lines with the group that each stands in; the group's own line becomes a heading that is repeated. */
    private List<Map<String, @Nullable Object>> grouped(List<Block.YearRow> lines, int free) {
        boolean words = isOfWords(lines);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        String label = null;
        int group = 0;
        for (Block.YearRow line : lines) {
            if (line.style() == RowStyle.GROUP) {
                label = nfc(line.label());
                group++;
            } else {
                Map<String, @Nullable Object> row = year(line, words, free);
                row.put("group", group);
                row.put("groupLabel", label);
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<String, @Nullable Object> holder(Block.HolderRow holder) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("place", nfc(holder.place()));
        row.put("number", holder.number());
        row.put("school", nfc(holder.school()));
        row.put("level", nfc(holder.level()));
        row.put("standard", holder.standard());
        row.put("accreditation", holder.accreditation());
        row.put("decision", nfc(holder.decision()));
        row.put("decided", holder.decidedOn());
        row.put("valid", holder.validUntil());
        return row;
    }

    /** Its note has a column of its own, or else stands small below the name; the code stands below the verdict. */
    private Map<String, @Nullable Object> target(Block.TargetRow target, boolean noted) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("number", Integer.toString(target.number()));
        row.put("indicator", noted ? nfc(target.indicator()) : withSmall(target.indicator(), target.note()));
        row.put("note", target.note() == null ? null : nfc(target.note()));
        row.put("unit", nfc(target.unit()));
        row.put("target", nfc(target.target()));
        put(row, "value_", YEARS - target.values().size(), target.values());
        row.put("trendLine", target.trend().isEmpty() ? null : new TrendLine(target.trend(), target.trendTarget()));
        row.put("achieved", nfc(target.achieved()));
        row.put("verdict", withSmall(shape(target.verdict()) + target.verdictText(), target.traceCode()));
        row.put("verdictStyle", "Lead" + target.verdict().name());
        return row;
    }

    private static String withSmall(String text, @Nullable String below) {
        String first = JRStringUtil.xmlEncode(nfc(text));
        return below == null ? first : first + "\n" + SMALL + JRStringUtil.xmlEncode(nfc(below)) + "</style>";
    }

    static String shape(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED -> "▲ ";
            case MET -> "● ";
            case MISSED -> "▼ ";
            case INSUFFICIENT, INCOMPARABLE -> "○ ";
            case NONE -> "";
        };
    }

    private Map<String, @Nullable Object> year(Block.YearRow year, boolean words, int free) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("label", nfc(year.label()));
        row.put("labelStyle", labelStyle(year.style()));
        row.put("cellStyle", cellStyle(year, words));
        put(row, "value_", free, year.values());
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

    /** A table of words is centred; numbers are set right, and the few words and signs between them follow. */
    private static String cellStyle(Block.YearRow row, boolean words) {
        if (row.style() == RowStyle.TOTAL) {
            return "CellYearTotal";
        }
        return words && has(row, Character::isLetter) ? "CellWord" : "CellYear";
    }

    private static boolean isOfWords(List<Block.YearRow> rows) {
        return rows.stream().anyMatch(row -> has(row, Character::isLetter))
                && rows.stream().noneMatch(row -> has(row, Character::isDigit));
    }

    private static boolean has(Block.YearRow row, IntPredicate kind) {
        return row.values().stream().anyMatch(value -> value.codePoints().anyMatch(kind));
    }

    private Map<String, @Nullable Object> source(Source source) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("submission", Long.toString(source.submission()));
        row.put("form", nfc(source.form()));
        row.put("period", nfc(source.period()));
        row.put("unit", nfc(source.unit()));
        row.put("file", nfc(source.file()));
        row.put("version", Integer.toString(source.version()));
        row.put("accepted", dates.inTable(source.acceptedOn()));
        row.put("sha256", source.sha256());
        return row;
    }

    private Map<String, Object> parameters(String caption, List<String> heads) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, labels);
        parameters.put("caption", nfc(caption));
        for (int i = 0; i < heads.size(); i++) {
            parameters.put("year_" + (i + 1), nfc(heads.get(i)));
        }
        return parameters;
    }

    private static void put(Map<String, @Nullable Object> row, String prefix, int free, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            row.put(prefix + (free + i + 1), nfc(values.get(i)));
        }
    }

    /** So many columns; a table of fewer ends at the right margin as well. */
    private static List<String> toRight(List<String> heads, int columns) {
        List<String> all = new ArrayList<>(Collections.nCopies(columns - heads.size(), ""));
        all.addAll(heads);
        return all;
    }
}
