package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FindingEntry;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.sample.SampleInbox;

/** Whatever happens to a workbook on its way, its figures arrive as they were, or somebody is told. */
class DamageTest {
    private static final int WORKBOOKS = 200;

    /** Every workbook is damaged in one way, or in ten ways, each by itself, where all is asked for. */
    private static final int ROUNDS = Inboxes.isWhole() ? 10 : 1;

    private static final List<Damage> KINDS = List.of(Damage.values());

    private static final long SEED = 20_261_128;

    /** What tells that a unit, a column or a row is not as it was. */
    private static final Set<String> TELLING = Set.of(
            "UNIT_UNKNOWN",
            "UNIT_ENDED",
            "UNIT_AMBIGUOUS",
            "E0_SCHOOL_MISSING",
            "P2_BRANCH_UNRATED",
            "KEY_STATED_TWICE",
            "TOTAL_DIFFERS",
            "E5_UNKNOWN_INDICATOR",
            "MAPPING_PROPOSED",
            "CHANGE_OF_UNKNOWN_UNIT");

    @Test
    void two_hundred_damaged_workbooks_are_told_of_or_come_to_the_same_totals(@TempDir Path directory)
            throws IOException {
        List<Path> inbox = new ArrayList<>(new SampleInbox().write(directory.resolve("sent")));
        Collections.shuffle(inbox, new Random(SEED));
        List<Path> workbooks = inbox.subList(0, WORKBOOKS);
        for (int round = 0; round < ROUNDS; round++) {
            Path damaged = directory.resolve("round" + round);
            for (int i = 0; i < WORKBOOKS; i++) {
                damage(workbooks.get(i), damaged, i, (i + round) % KINDS.size());
            }
            try (Office office = Office.withSample(directory.resolve("office" + round))) {
                List<SubmissionEntry> entries = office.receives(damaged).submissions();

                assertThat(entries.stream().map(SubmissionEntry::file).distinct())
                        .as("files with a verdict")
                        .hasSize(WORKBOOKS);
                assertThat(entries.stream()
                                .filter(entry -> !isTold(entry) && !isSame(office, entry))
                                .map(entry -> shown(office, entry)))
                        .as("seed %d, round %d: changed without a word", SEED, round)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_number_that_changed_without_a_word_would_be_seen(@TempDir Path directory) throws IOException {
        Path sent = new SampleInbox()
                .write(directory.resolve("sent")).stream()
                        .filter(file -> file.endsWith("2019/P3 kiem tra giam sat 2019.xlsx"))
                        .findFirst()
                        .orElseThrow();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(sent));
                OutputStream out = Files.newOutputStream(directory.resolve("P3.xlsx"))) {
            Row last = Damage.data(book.getSheetAt(0)).get(1);
            for (Cell cell : last) {
                if (cell.getColumnIndex() > 2 && cell.getCellType() == CellType.NUMERIC) {
                    cell.setCellValue(cell.getNumericCellValue() + 1);
                    break;
                }
            }
            book.write(out);
        }
        try (Office office = Office.withSample(directory)) {
            SubmissionEntry entry =
                    office.receives(directory.resolve("P3.xlsx")).submissions().get(0);

            assertThat(entry.status()).isEqualTo(SubmissionStatus.ACCEPTED);
            assertThat(isSame(office, entry)).isFalse();
        }
    }

    private static void damage(Path workbook, Path to, int number, int kind) {
        Damage damage = KINDS.get(kind);
        try {
            byte[] bytes = damage.of(Files.readAllBytes(workbook), new Random(SEED * 31 + number * 17L + kind));
            String name = String.format(
                    Locale.ROOT, "%03d-%s-%s", number, damage.name().toLowerCase(Locale.ROOT), workbook.getFileName());
            Office.file(to, workbook.getName(workbook.getNameCount() - 2) + "/" + name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTold(SubmissionEntry entry) {
        return entry.status() == SubmissionStatus.REJECTED
                || entry.status() == SubmissionStatus.HELD
                || entry.findings().stream()
                        .anyMatch(finding -> finding.severity() == vn.termreview.problem.Severity.ERROR
                                || TELLING.contains(finding.code()));
    }

    /** Whether as many rows come to the same sums as in the version before. */
    private static boolean isSame(Office office, SubmissionEntry entry) {
        return entry.status() == SubmissionStatus.UNCHANGED
                || Objects.equals(
                        totals(office, Objects.requireNonNull(entry.id())), totals(office, before(office, entry)));
    }

    private static long before(Office office, SubmissionEntry entry) {
        return office.sql().sql("""
                        select coalesce(max(before.submission_key), 0)
                        from submission
                        inner join submission as before using (form_code, period_code, unit_code)
                        where submission.submission_key = :id and before.submission_key < :id
                            and before.status = 'accepted'
                        """).param("id", entry.id()).query(Long.class).single();
    }

    /** Rows and sums of all that counts of a submission, fact by fact; a code may go where a name tells the unit. */
    private static List<String> totals(Office office, long submission) {
        List<String> facts = office.sql()
                .sql(
                        "select relnamespace::regnamespace || '.' || relname from pg_class"
                                + " where relkind in ('r', 'p') and not relispartition and left(relname, 4) = 'fct_' order by 1")
                .query(String.class)
                .list();
        return facts.stream()
                .map(fact -> office.sql()
                        .sql("""
                                with stated as (
                                    select field.key, field.value
                                    from %s as line, jsonb_each(to_jsonb(line)) as field
                                    where line.submission_key = :id
                                        and jsonb_typeof(field.value) <> 'null'
                                        and right(field.key, 4) <> '_key'
                                        and right(field.key, 5) <> '_code'
                                        and field.key not in ('row_no', 'mapped_cells', 'sheet_name')
                                ),

                                final as (
                                    select
                                        key,
                                        count(*) as value_count,
                                        sum(case when jsonb_typeof(value) = 'number' then value::numeric end) as total
                                    from stated
                                    group by key
                                )

                                select coalesce(string_agg(key || ' ' || value_count || ' ' || coalesce(total, 0), ', ' order by key), '')
                                from final
                                """.formatted(fact))
                        .param("id", submission)
                        .query(String.class)
                        .single())
                .toList();
    }

    private static String shown(Office office, SubmissionEntry entry) {
        List<String> codes = entry.findings().stream().map(FindingEntry::code).toList();
        return entry.file() + " " + entry.form() + " " + entry.status() + " " + codes + ": "
                + totals(office, before(office, entry)) + " became "
                + totals(office, Objects.requireNonNull(entry.id()));
    }
}
