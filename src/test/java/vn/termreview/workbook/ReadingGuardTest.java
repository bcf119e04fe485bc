package vn.termreview.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.termreview.problem.ProblemCode;

class ReadingGuardTest {
    private final ReadingGuard guard =
            new ReadingGuard(WorkbookLimits.defaults().withSeconds(1));

    private ProblemCode refusal(Supplier<Object> reading) {
        WorkbookRefusedException refused =
                catchThrowableOfType(WorkbookRefusedException.class, () -> guard.read(reading));
        assertThat(refused).isNotNull();
        return refused.finding().code();
    }

    @Test
    void a_reading_without_end_is_given_up_and_ends_by_itself() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);

        ProblemCode code = refusal(() -> {
            try {
                while (true) {
                    ReadingGuard.check();
                }
            } finally {
                ended.countDown();
            }
        });

        assertThat(code).isEqualTo(ProblemCode.FILE_TOO_SLOW);
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static int deeper(int depth) {
        return depth < 0 ? 0 : deeper(depth + 1) + 1;
    }

    @Test
    void an_overflowing_stack_spoils_one_file() {
        assertThat(refusal(() -> deeper(0))).isEqualTo(ProblemCode.FILE_DAMAGED);
        assertThat(guard.<String>read(() -> "next")).isEqualTo("next");
    }

    @Test
    void a_file_that_fills_the_memory_is_tried_again_alone_and_then_refused() {
        AtomicInteger times = new AtomicInteger();

        assertThat(refusal(() -> {
                    times.incrementAndGet();
                    throw new OutOfMemoryError("planted");
                }))
                .isEqualTo(ProblemCode.FILE_TOO_LARGE);
        assertThat(times).hasValue(2);
    }

    @Test
    void a_file_that_did_not_fit_beside_others_may_fit_alone() {
        AtomicInteger times = new AtomicInteger();

        assertThat(guard.<String>read(() -> {
                    if (times.incrementAndGet() == 1) {
                        throw new OutOfMemoryError("planted");
                    }
                    return "read";
                }))
                .isEqualTo("read");
    }

    @Test
    void a_defect_of_a_reader_spoils_one_file() {
        assertThat(refusal(() -> {
                    throw new IllegalStateException("planted");
                }))
                .isEqualTo(ProblemCode.FILE_DAMAGED);
    }
}
