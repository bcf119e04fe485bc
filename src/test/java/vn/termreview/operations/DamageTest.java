package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.FindingEntry;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.sample.SampleInbox;

/** Whatever happens to a workbook on its way, its figures arrive as they were, or somebody is told. */
class DamageTest {
    private static final int WORKBOOKS = 200;

    /** Every workbook is damaged in one way, or in ten one after the other where all is asked for. */
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
                                .map(DamageTest::shown))
                        .as("seed %d, round %d: changed without a word", SEED, round)
                        .isEmpty();
            }
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
                        totals(office, Objects.requireNonNull(entry.id()), entry.form()),
                        totals(office, before(office, entry), entry.form()));
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

    private static List<String> totals(Office office, long submission, @Nullable String form) {
        List<String> tables = office.sql()
                .sql(
                        "select table_name from information_schema.tables where table_schema = 'staging'"
                                + " and (table_name = lower(:form) or table_name like lower(:form) || '\\_%') order by table_name")
                .param("form", Objects.requireNonNull(form))
                .query(String.class)
                .list();
        return tables.stream()
                .map(table -> office.sql()
                        .sql("""
                                select count(distinct (sheet_name, row_no)) || ' ' || coalesce(sum((field.value)::numeric), 0)
                                from staging.%s as line, jsonb_each(to_jsonb(line)) as field
                                where line.submission_key = :id and jsonb_typeof(field.value) = 'number'
                                    and field.key not in ('submission_key', 'row_no', 'mapped_cells')
                                """.formatted(table))
                        .param("id", submission)
                        .query(String.class)
                        .single())
                .toList();
    }

    private static String shown(SubmissionEntry entry) {
        List<String> codes = entry.findings().stream().map(FindingEntry::code).toList();
        return entry.file() + " " + entry.form() + " " + entry.status() + " " + codes;
    }
}
