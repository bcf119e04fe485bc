package vn.termreview.operations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.termreview.cli.DiffRequest;
import vn.termreview.cli.DiffResult;
import vn.termreview.cli.DiffSide;
import vn.termreview.cli.Progress;
import vn.termreview.database.RunLock;
import vn.termreview.form.FieldLayout;
import vn.termreview.form.FormCatalogue;
import vn.termreview.form.FormLayout;
import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;
import vn.termreview.sql.Sql;

/** Carries {@code diff} out, under the run lock, and leaves nothing behind. */
final class Differences {

    private final Session session;
    private final Sql sql;
    private final Language language;

    Differences(Session session, Language language) {
        this.session = session;
        this.sql = session.sql();
        this.language = language;
    }

    DiffResult diff(DiffRequest request, Progress progress) {
        try (RunLock lock = RunLock.acquire(session.warehouse())) {
            lock.ensureHeld();
            return diff(ComparedPair.of(sql, request), progress);
        }
    }

    private DiffResult diff(ComparedPair pair, Progress progress) {
        FormLayout layout = FormCatalogue.load().form(pair.older().form()).orElseThrow();
        progress.stage("stage", 0);
        ArchivedRows archive = new ArchivedRows(sql, session.stages(), layout);
        ReadVersion older = archive.read(pair.older());
        ReadVersion newer = archive.read(pair.newer());
        RowPairs pairs = RowPairs.of(older.rows(), newer.rows());
        CellDifferences cells = new CellDifferences(older, newer, pairs, new FieldTexts(layout));
        boolean counted = pair.older().counted() != null && pair.newer().counted() != null;
        CountedState before = state(pair.older(), pair, counted, progress);
        CountedState after = counted && pair.older().counts() == pair.newer().counts()
                ? before
                : state(pair.newer(), pair, counted, progress);
        FindingDifferences findings = new FindingDifferences(
                before,
                after,
                counted ? pair.older().counts() : pair.older().submission(),
                counted ? pair.newer().counts() : pair.newer().submission(),
                moved(older, newer, pairs, layout, cells),
                Messages.of(language));
        return new DiffResult(
                side(pair.older(), older),
                side(pair.newer(), newer),
                cells.rows(),
                cells.cells(),
                cells.totals(),
                counted,
                FigureDifferences.of(before, after),
                findings.findings(),
                findings.explanations());
    }

    /** What the warehouse says while a version counts; as it is, where that one counts now or can never count. */
    private CountedState state(Compared version, ComparedPair pair, boolean counted, Progress progress) {
        List<Long> compared = pair.submissions();
        long last = sql.one("submission/last_finding", Map.of(), (row, n) -> row.getLong("finding_key"))
                .orElseThrow();
        if (!counted) {
            return CountedState.ofFindings(sql, compared, last);
        }
        Supplier<CountedState> look = () -> CountedState.of(sql, language, compared, last);
        return version.current()
                ? look.get()
                : session.rehearsal()
                        .counting(version.counts(), session.warehouse().who(), new Imports.Told(progress), look);
    }

    /** Where the cells of the old version stand in the new one: those of paired rows and totals. */
    private static Map<String, String> moved(
            ReadVersion older, ReadVersion newer, RowPairs pairs, FormLayout layout, CellDifferences cells) {
        Map<String, String> moved = new HashMap<>();
        FieldTexts texts = new FieldTexts(layout);
        pairs.paired().forEach((row, partner) -> {
            for (FieldLayout field : texts.fields(row.row().table())) {
                String before = older.cell(row, field.name());
                String after = newer.cell(partner, field.name());
                if (before != null && after != null) {
                    moved.put(
                            FindingDifferences.place(row.row().sheet(), before),
                            FindingDifferences.place(partner.row().sheet(), after));
                }
            }
        });
        cells.movedTotals().forEach(moved::putIfAbsent);
        return moved;
    }

    private static DiffSide side(Compared version, ReadVersion read) {
        int loaded = (int) read.rows().stream().filter(ReadVersion.Row::loaded).count();
        return new DiffSide(
                version.submission(),
                version.file().path(),
                version.file().sha256(),
                version.form(),
                version.period(),
                version.unit(),
                version.version(),
                version.state(),
                loaded,
                read.rows().size() - loaded);
    }
}
