package vn.termreview.edition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.Source;

/** One thing that stands under a heading. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Block.Contents.class, name = "contents"),
    @JsonSubTypes.Type(value = Block.ListTable.class, name = "list"),
    @JsonSubTypes.Type(value = Block.TargetTable.class, name = "targets"),
    @JsonSubTypes.Type(value = Block.YearTable.class, name = "years"),
    @JsonSubTypes.Type(value = Block.ColumnTable.class, name = "columns"),
    @JsonSubTypes.Type(value = Block.HolderTable.class, name = "holders"),
    @JsonSubTypes.Type(value = Block.RatingChart.class, name = "chart"),
    @JsonSubTypes.Type(value = Block.StockChart.class, name = "stockChart"),
    @JsonSubTypes.Type(value = Block.LevelChart.class, name = "levelChart"),
    @JsonSubTypes.Type(value = Block.SourceTable.class, name = "sources"),
    @JsonSubTypes.Type(value = Block.Signature.class, name = "signature")
})
public sealed interface Block {

    /**
     * A paragraph of the text.
     *
     * @param lead its first words, printed bold, or null
     */
    record Paragraph(@Nullable String lead, String text) implements Block {}

    /** A small muted line under a table or chart. */
    record Note(String text) implements Block {}

    /** The headings with their pages, which the printing finds; it fills a page of its own. */
    record Contents(String title) implements Block {}

    /**
     * The targets and what became of them.
     *
     * @param noted whether the notes have a column of their own, where else small lines show the trend
     */
    record TargetTable(String caption, List<Integer> years, List<TargetRow> rows, boolean noted) implements Block {
        public TargetTable {
            years = List.copyOf(years);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One indicator of the target table.
     *
     * @param target the level as printed, without the unit; {@code –} without a target
     * @param values one a year, as printed
     * @param trend the same as numbers, null where missing; empty where no line is drawn
     * @param trendTarget the target on the scale of the trend, or null
     * @param verdictText the word that is printed
     * @param note why something is missing, or null
     */
    record TargetRow(
            int number,
            String code,
            String indicator,
            String unit,
            String target,
            List<String> values,
            List<@Nullable BigDecimal> trend,
            @Nullable BigDecimal trendTarget,
            String achieved,
            Verdict verdict,
            String verdictText,
            @Nullable String traceCode,
            @Nullable String note) {
        public TargetRow {
            values = List.copyOf(values);
            trend = frozen(trend);
        }
    }

    /**
     * A table with a column for each year.
     *
     * @param head what stands above the first column
     * @param heads the years as printed, such as {@code 2019} or {@code 2019-2020}
     * @param marks for each year the mark that a new rule begins, or an empty text
     */
    record YearTable(
            String caption,
            String head,
            List<Integer> years,
            List<String> heads,
            List<String> marks,
            List<YearRow> rows)
            implements Block {
        public YearTable {
            years = List.copyOf(years);
            heads = List.copyOf(heads);
            marks = List.copyOf(marks);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A table with a line for each place and up to six columns of numbers.
     *
     * @param head what stands above the first column
     */
    record ColumnTable(String caption, String head, List<String> heads, List<YearRow> rows) implements Block {
        public ColumnTable {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** A list of things with a number, a name, and four more columns of words. */
    record ListTable(String caption, List<String> heads, List<ListRow> rows) implements Block {
        public ListTable {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line of a list, as printed.
     *
     * @param group the heading under which it stands, or null; the lines of one heading follow each other
     */
    record ListRow(@Nullable String group, List<String> cells) {
        public ListRow {
            cells = List.copyOf(cells);
        }
    }

    /** The schools at national standard, in the order of their places. */
    record HolderTable(String caption, List<HolderRow> rows) implements Block {
        public HolderTable {
            rows = List.copyOf(rows);
        }
    }

    /** One school of the list, as printed; the rows of one place follow each other. */
    record HolderRow(
            String place,
            String number,
            String school,
            String level,
            String standard,
            String accreditation,
            String decision,
            String decidedOn,
            String validUntil) {}

    /** One line of a table by years. */
    record YearRow(String label, RowStyle style, List<String> values) {
        public YearRow {
            values = List.copyOf(values);
        }
    }

    /** How a line of a table is set. */
    enum RowStyle {
        PLAIN,
        PART,
        TOTAL,
        GROUP
    }

    /**
     * Members by level of rating, with the rate of "good or better" above.
     *
     * @param rates 0 to 1, null where missing
     * @param target the rate's target, or null
     * @param rules which rule judged which years, in the order of the years
     */
    record RatingChart(
            String caption,
            List<Integer> years,
            List<ChartLevel> levels,
            String rateLabel,
            List<@Nullable BigDecimal> rates,
            List<String> rateTexts,
            @Nullable BigDecimal target,
            String targetLabel,
            List<RuleSpan> rules)
            implements Block {
        public RatingChart {
            years = List.copyOf(years);
            levels = List.copyOf(levels);
            rates = frozen(rates);
            rateTexts = List.copyOf(rateTexts);
            rules = List.copyOf(rules);
        }
    }

    /**
     * A stock over the years against its target, and below it what came and went in each year.
     *
     * @param years as printed
     * @param stock null where missing
     * @param target the level at the term's end, or null
     */
    record StockChart(
            String caption,
            List<String> years,
            String stockLabel,
            List<@Nullable Integer> stock,
            @Nullable BigDecimal target,
            String targetLabel,
            List<ChartLevel> flows)
            implements Block {
        public StockChart {
            years = List.copyOf(years);
            stock = frozen(stock);
            flows = List.copyOf(flows);
        }
    }

    /**
     * Which level each place held in each year, one panel a programme.
     *
     * @param places in their official order
     * @param years as printed
     */
    record LevelChart(String caption, List<String> places, List<String> years, List<LevelPanel> panels)
            implements Block {
        public LevelChart {
            places = List.copyOf(places);
            years = List.copyOf(years);
            panels = List.copyOf(panels);
        }
    }

    /**
     * One programme's levels.
     *
     * @param highest the highest level there is
     * @param levels for each place its level in each year, null where not known
     */
    record LevelPanel(String title, int highest, List<ChartLevel> levels) {
        public LevelPanel {
            levels = List.copyOf(levels);
        }
    }

    /** One number in each year under a name, null where missing. */
    record ChartLevel(String label, List<@Nullable Integer> counts) {
        public ChartLevel {
            counts = frozen(counts);
        }
    }

    /** The years from {@code first} to {@code last}, as indexes, that one rule judged. */
    record RuleSpan(String label, int first, int last) {}

    /** Every submission that the review rests on. */
    record SourceTable(String caption, List<Source> rows) implements Block {
        public SourceTable {
            rows = List.copyOf(rows);
        }
    }

    /** The signature at the right, the recipients at the left. */
    record Signature(String onBehalfOf, String office, String recipientsHead, List<String> recipients)
            implements Block {
        public Signature {
            recipients = List.copyOf(recipients);
        }
    }

    /** {@link List#copyOf} for lists with gaps. */
    private static <T extends @Nullable Object> List<T> frozen(List<T> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }
}
