package vn.termreview.edition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
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
    @JsonSubTypes.Type(value = Chart.RatingChart.class, name = "chart"),
    @JsonSubTypes.Type(value = Chart.StockChart.class, name = "stockChart"),
    @JsonSubTypes.Type(value = Chart.LevelChart.class, name = "levelChart"),
    @JsonSubTypes.Type(value = Block.Highlights.class, name = "highlights"),
    @JsonSubTypes.Type(value = Chart.TrendChart.class, name = "trendChart"),
    @JsonSubTypes.Type(value = Chart.TileMap.class, name = "tileMap"),
    @JsonSubTypes.Type(value = Block.SourceTable.class, name = "sources"),
    @JsonSubTypes.Type(value = Block.Signature.class, name = "signature")
})
public sealed interface Block
        permits Block.Paragraph,
                Block.Highlights,
                Block.Note,
                Block.Contents,
                Block.TargetTable,
                Block.YearTable,
                Block.ColumnTable,
                Block.ListTable,
                Block.HolderTable,
                Block.SourceTable,
                Block.Signature,
                Chart {

    /**
     * A paragraph of the text.
     *
     * @param lead its first words, printed bold, or null
     * @param figures the codes of the figures that it states or compares, in the order of the text; empty for what people wrote
     */
    record Paragraph(@Nullable String lead, String text, List<String> figures) implements Block {
        public Paragraph {
            figures = List.copyOf(figures);
        }

        /** A paragraph that states no figure. */
        public Paragraph(@Nullable String lead, String text) {
            this(lead, text, List.of());
        }
    }

    /** Up to three figures that answer first, large, each with the few words that say what it is. */
    record Highlights(List<Highlight> items) implements Block {
        public Highlights {
            items = List.copyOf(items);
            if (items.size() > 3) {
                throw new IllegalArgumentException("more than three large numbers: " + items.size());
            }
        }
    }

    /**
     * One large figure.
     *
     * @param value as printed, such as {@code 11/11}
     * @param text what it is and how it stands against its target
     * @param figure its trace code, or null
     */
    record Highlight(
            String value,
            String text,
            Verdict verdict,
            @Nullable String figure) {}

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
            trend = Frozen.list(trend);
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
}
