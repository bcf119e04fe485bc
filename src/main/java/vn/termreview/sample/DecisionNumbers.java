package vn.termreview.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Numbers decisions as an office does: in order of their dates, from 1 in each calendar year. */
final class DecisionNumbers {

    private static final int A_DAY = 7;

    private int year;
    private int last;

    List<Decision> number(List<DecisionGenerator.Recognition> byDate) {
        List<Decision> decisions = new ArrayList<>();
        byDate.forEach(recognition -> decisions.add(decision(recognition)));
        return decisions;
    }

    private Decision decision(DecisionGenerator.Recognition recognition) {
        LocalDate on = recognition.on();
        if (on.getYear() != year) {
            year = on.getYear();
            last = 0;
        }
        last = Math.max(last + 1, on.getDayOfYear() * A_DAY);
        int listedIn = Math.max(recognition.schoolYear(), SampleFigures.FIRST_YEAR);
        School school = recognition.school();
        return new Decision(
                listedIn,
                school.code(),
                school.name(LocalDate.of(listedIn, 9, 30)),
                school.level(),
                recognition.level(),
                recognition.level() + 1,
                last + "/QĐ-UBND",
                on,
                recognition.kind());
    }
}
