package vn.termreview.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.form.FormEntry;
import vn.termreview.form.FormLayout;
import vn.termreview.form.FormRow;
import vn.termreview.form.RowKey;
import vn.termreview.form.TableLayout;
import vn.termreview.form.TornRow;
import vn.termreview.job.Stages;
import vn.termreview.sql.Sql;
import vn.termreview.submission.ImportOrder;
import vn.termreview.submission.Run;

/**
 * Reads the rows of a submission again from the archived file, as they were read when it came: the warehouse keeps no rows of
 * what was rejected, none in quarantine, and no sender's totals.
 */
final class ArchivedRows {

    private final Sql sql;
    private final Stages stages;
    private final FormLayout layout;
    private final JsonMapper json = JsonMapper.builder().build();

    ArchivedRows(Sql sql, Stages stages, FormLayout layout) {
        this.sql = sql;
        this.stages = stages;
        this.layout = layout;
    }

    /** The submission as its file says it, its rows in the file's order. */
    ReadVersion read(Compared submission) {
        FormEntry entry = entry(submission);
        List<TornRow> rows = new ArrayList<>(entry.torn());
        Set<String> torn = rows.stream().map(row -> place(row.row())).collect(Collectors.toSet());
        entry.rows().stream()
                .filter(row -> !torn.contains(place(row)))
                .forEach(row -> rows.add(new TornRow(row, Map.of(), true)));
        List<Key> keys = keys(rows.stream().map(TornRow::row).toList());
        List<ReadVersion.Row> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TornRow row = rows.get(i);
            Key key = keys.get(i);
            read.add(new ReadVersion.Row(
                    row.row(),
                    row.loaded(),
                    row.unreadable(),
                    unitFields(row.row().table()),
                    group(row.row()),
                    key.code(),
                    key.name(),
                    key.within()));
        }
        return ReadVersion.of(read, entry.columns(), entry.totals());
    }

    private static String place(FormRow row) {
        return row.row() + "!" + row.sheet();
    }

    private FormEntry entry(Compared submission) {
        Run run = stages.runs().find(submission.file().run()).orElseThrow();
        ImportOrder order = stages.runs().order(run);
        List<FormEntry> entries;
        try {
            entries = Objects.requireNonNull(stages.processor()
                            .knowing(run.id(), order.mappingsKnown(), order.mappingsAccepted())
                            .process(submission.file()))
                    .reading()
                    .entries();
        } catch (Exception e) {
            throw new IllegalStateException("cannot read submission " + submission.submission() + " again", e);
        }
        return entries.stream()
                .filter(entry -> entry.form().equals(submission.form()))
                .filter(entry -> entry.contentHash().equals(submission.contentHash()))
                .findFirst()
                .orElseGet(() -> entries.get(submission.entry() - 1));
    }

    /** The lines of a matrix are numbered in each level anew. */
    private static String group(FormRow row) {
        return row.table() + " " + row.values().getOrDefault("school_level", "");
    }

    private record Question(
            int no,
            @Nullable String kind,
            @Nullable String code,
            @Nullable String name,
            String within) {}

    private record Key(@Nullable String code, @Nullable String name, String within) {}

    private List<Key> keys(List<FormRow> rows) {
        List<Question> questions = new ArrayList<>();
        for (FormRow row : rows) {
            RowKey key = key(row.table());
            Map<String, String> values = row.values();
            List<String> within = new ArrayList<>();
            Objects.requireNonNull(key.within()).forEach(field -> within.add(values.getOrDefault(field, "")));
            questions.add(new Question(
                    questions.size(),
                    key.kind(),
                    key.code() == null ? null : values.get(key.code()),
                    key.name() == null ? null : values.get(key.name()),
                    String.join(" | ", within)));
        }
        return sql.query(
                "submission/compared_keys",
                Map.of("rows", json.writeValueAsString(questions)),
                (row, n) -> new Key(row.getString("code"), row.getString("name"), row.getString("within")));
    }

    private Set<String> unitFields(String table) {
        RowKey key = key(table);
        return Stream.of(key.code(), key.name())
                .flatMap((@Nullable String field) -> Stream.ofNullable(field))
                .collect(Collectors.toUnmodifiableSet());
    }

    private RowKey key(String table) {
        return layout.tables().stream()
                .filter(each -> each.name().equals(table))
                .map(TableLayout::key)
                .flatMap((@Nullable RowKey key) -> Stream.ofNullable(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no key of " + layout.code() + " " + table));
    }
}
