package vn.termreview.architecture.planted.check;

import java.time.LocalDate;

/** Knows the day without a Clock. */
@SuppressWarnings("JavaTimeDefaultTimeZone")
final class AsksTheMachine {
    private AsksTheMachine() {}

    static LocalDate today() {
        return LocalDate.now();
    }
}
