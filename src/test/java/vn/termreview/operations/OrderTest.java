package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.cli.ImportOutcome;
import vn.termreview.cli.ImportResult;
import vn.termreview.cli.SubmissionEntry;
import vn.termreview.cli.SubmissionStatus;
import vn.termreview.cli.WithdrawRequest;
import vn.termreview.sample.SampleInbox;

/** What the warehouse says depends on what is in it, not on how it came in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderTest {

    /** Twenty where the whole inbox is asked for. */
    private static final int SHUFFLES = Inboxes.isWhole() ? 20 : 2;

    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @SuppressWarnings("NullAway.Init")
    private List<Path> files;

    @SuppressWarnings("NullAway.Init")
    private String allAtOnce;

    @BeforeAll
    void the_inbox_is_received_at_once(@TempDir Path directory, @TempDir Path other) throws IOException {
        inbox = directory.resolve("inbox");
        files = Inboxes.slice(inbox);
        try (Office office = Office.in(other)) {
            office.receives(inbox);
            allAtOnce = office.says();
        }
        assertThat(allAtOnce.lines()).hasSizeGreaterThan(1_000);
    }

    @Test
    void any_order_one_by_one_or_in_heaps_comes_to_the_same(@TempDir Path directory) {
        long seed = 20_151_231;
        Random random = new Random(seed);
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            List<Path> order = new ArrayList<>(files);
            Collections.shuffle(order, random);
            int heap = shuffle == 0 ? 1 : 1 + random.nextInt(order.size());
            try (Office office = Office.in(directory.resolve("office" + shuffle))) {
                for (int from = 0; from < order.size(); from += heap) {
                    office.receives(order.subList(from, Math.min(from + heap, order.size()))
                            .toArray(Path[]::new));
                }
                assertThat(office.says())
                        .as("seed %d, shuffle %d, heaps of %d: %s", seed, shuffle, heap, order)
                        .isEqualTo(allAtOnce);
            }
        }
    }

    @Test
    void the_whole_sample_in_any_order_comes_to_the_same(@TempDir Path directory) throws IOException {
        List<Path> order = new ArrayList<>(new SampleInbox().write(directory.resolve("whole")));
        String atOnce;
        try (Office office = Office.withSample(directory.resolve("once"))) {
            atOnce = office.says();
        }
        long seed = 20_250_701;
        Collections.shuffle(order, new Random(seed));
        try (Office office = Office.in(directory.resolve("office"))) {
            int heap = order.size() / 3;
            for (int from = 0; from < order.size(); from += heap) {
                office.receives(
                        order.subList(from, Math.min(from + heap, order.size())).toArray(Path[]::new));
            }
            assertThat(office.says()).as("seed %d", seed).isEqualTo(atOnce);
            assertThat(office.receives(directory.resolve("whole")).submissions())
                    .extracting(SubmissionEntry::status)
                    .containsOnly(SubmissionStatus.UNCHANGED);
            assertThat(office.says()).isEqualTo(atOnce);
        }
    }

    @Test
    void the_same_inbox_twice_is_unchanged(@TempDir Path directory) {
        try (Office office = Office.in(directory)) {
            office.receives(inbox);

            ImportResult again = office.receives(inbox);

            assertThat(again.outcome()).isEqualTo(ImportOutcome.ACCEPTED);
            assertThat(again.submissions())
                    .extracting(SubmissionEntry::status)
                    .containsOnly(SubmissionStatus.UNCHANGED);
            assertThat(office.says()).isEqualTo(allAtOnce);
        }
    }

    @Test
    void a_correction_and_its_withdrawal_end_where_a_fresh_load_would(@TempDir Path directory) {
        Path first = Office.file(directory, "a/P1.xlsx", Workbooks.p1(2019, branch(1), branch(2)));
        Path corrected = Office.file(
                directory,
                "b/P1.xlsx",
                Workbooks.p1(2019, branch(1).with(21), branch(2).named("Chi bộ Đổi tên (mẫu)")));
        String freshFirst = fresh(directory.resolve("fresh1"), first);
        String freshCorrected = fresh(directory.resolve("fresh2"), corrected);
        try (Office office = Office.in(directory.resolve("office"))) {
            office.receives(first);
            ImportResult second = office.receives(corrected);

            assertThat(second.submissions()).singleElement().satisfies(entry -> {
                assertThat(entry.status()).isEqualTo(SubmissionStatus.ACCEPTED);
                assertThat(entry.version()).isEqualTo(2);
            });
            assertThat(office.says()).isEqualTo(freshCorrected);

            Long id = second.submissions().get(0).id();
            var withdrawn = office.operations().withdraw(new WithdrawRequest(id == null ? -1 : id, "Nhầm tệp"));

            assertThat(withdrawn.currentVersion()).isEqualTo(1);
            assertThat(office.says()).isEqualTo(freshFirst);
        }
    }

    @Test
    void withdrawing_the_only_one_leaves_what_an_empty_warehouse_says(@TempDir Path directory) {
        Path only = Office.file(directory, "P1.xlsx", Workbooks.p1(2019, branch(1)));
        try (Office office = Office.in(directory)) {
            String empty = office.says();
            Long id = office.receives(only).submissions().get(0).id();

            office.operations().withdraw(new WithdrawRequest(id == null ? -1 : id, "Gửi thử"));

            assertThat(office.says()).isEqualTo(empty);
        }
    }

    private static String fresh(Path directory, Path file) {
        try (Office office = Office.in(directory)) {
            office.receives(file);
            return office.says();
        }
    }

    private static Workbooks.Branch branch(int number) {
        return Workbooks.Branch.any(number);
    }
}
