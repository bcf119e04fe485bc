package vn.termreview.review.office;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.termreview.edition.Block;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Chart;
import vn.termreview.edition.Marks;
import vn.termreview.edition.ReviewContent;

/** What a content says, taken from its blocks without the product's help: no marks, composed letters. */
public final class ContentTables {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private ContentTables() {}

    /**
     * A table.
     *
     * @param rows lines without the headings of groups; small text follows the cell that it stands below
     */
    public record Table(String caption, List<String> heads, List<List<String>> rows, boolean isTrended) {}

    public static List<Table> of(ReviewContent content) {
        return blocks(content).flatMap(block -> table(block).stream()).toList();
    }

    public static Stream<Block> blocks(ReviewContent content) {
        return content.sections().stream().flatMap(section -> section.blocks().stream());
    }

    public static String plain(String text) {
        return Normalizer.normalize(Marks.without(text), Normalizer.Form.NFC);
    }

    /** Every paragraph outside tables. */
    public static List<String> paragraphs(ReviewContent content) {
        List<String> texts = new ArrayList<>(List.of(
                content.title(),
                content.subject(),
                content.heading().issuingCommittee(),
                content.heading().numberLine(),
                content.heading().placeAndDate()));
        content.sections().stream()
                .filter(section -> section.level() > 0)
                .forEach(section -> texts.add(section.heading()));
        blocks(content).forEach(block -> {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add((paragraph.lead() == null ? "" : paragraph.lead() + " ") + paragraph.text());
            } else if (block instanceof Block.Note note) {
                texts.add(note.text());
            } else if (block instanceof Block.Contents contents) {
                texts.add(contents.title());
            } else if (block instanceof Chart chart) {
                texts.add(chart.caption());
            } else if (block instanceof Block.Highlights highlights) {
                highlights.items().forEach(item -> texts.addAll(List.of(item.value(), item.text())));
            } else if (block instanceof Block.Signature signature) {
                texts.addAll(List.of(signature.onBehalfOf(), signature.office(), signature.recipientsHead()));
                texts.addAll(signature.recipients());
            }
        });
        of(content).forEach(table -> texts.add(table.caption()));
        return texts.stream().map(ContentTables::plain).toList();
    }

    private static List<Table> table(Block block) {
        if (block instanceof Block.TargetTable table) {
            List<String> heads = table.years().stream().map(String::valueOf).toList();
            return List.of(new Table(
                    plain(table.caption()),
                    heads,
                    table.rows().stream().map(row -> target(row, table.noted())).toList(),
                    !table.noted()));
        } else if (block instanceof Block.YearTable table) {
            return table(table.caption(), heads(table.head(), table.heads()), years(table.rows()));
        } else if (block instanceof Block.ColumnTable table) {
            return table(table.caption(), heads(table.head(), table.heads()), years(table.rows()));
        } else if (block instanceof Block.ListTable table) {
            return table(
                    table.caption(),
                    table.heads(),
                    table.rows().stream().map(Block.ListRow::cells).toList());
        } else if (block instanceof Block.HolderTable table) {
            return table(
                    table.caption(),
                    List.of(),
                    table.rows().stream().map(ContentTables::holder).toList());
        } else if (block instanceof Block.SourceTable table) {
            return table(
                    table.caption(),
                    List.of(),
                    table.rows().stream()
                            .map(row -> List.of(
                                    row.form(),
                                    row.period(),
                                    row.unit(),
                                    row.file(),
                                    row.sha256(),
                                    Integer.toString(row.version()),
                                    DATE.format(row.acceptedOn())))
                            .toList());
        }
        return List.of();
    }

    private static List<String> holder(Block.HolderRow row) {
        return List.of(
                row.number(),
                row.school(),
                row.level(),
                row.standard(),
                row.accreditation(),
                row.decision(),
                row.decidedOn(),
                row.validUntil());
    }

    private static List<String> target(Block.TargetRow row, boolean isNoted) {
        String note = row.note() == null ? "" : row.note();
        List<String> cells = new ArrayList<>(List.of(Integer.toString(row.number()), row.indicator()));
        if (!isNoted) {
            cells.add(note);
        }
        cells.addAll(List.of(row.unit(), row.target()));
        cells.addAll(row.values());
        cells.addAll(List.of(row.achieved(), row.verdictText(), row.traceCode() == null ? "" : row.traceCode()));
        if (isNoted) {
            cells.add(note);
        }
        return cells;
    }

    private static List<List<String>> years(List<Block.YearRow> rows) {
        return rows.stream()
                .filter(row -> row.style() != RowStyle.GROUP)
                .map(row -> heads(row.label(), row.values()))
                .toList();
    }

    private static List<String> heads(String first, List<String> others) {
        List<String> heads = new ArrayList<>(List.of(first));
        heads.addAll(others);
        return heads;
    }

    private static List<Table> table(String caption, List<String> heads, List<List<String>> rows) {
        return List.of(new Table(
                plain(caption), heads.stream().map(ContentTables::plain).toList(), rows, false));
    }
}
