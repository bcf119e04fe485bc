package vn.termreview.sample;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recognises schools as the plan says. Renewals come some weeks before the decision before them lapses; all others lie
 * between December and August, so that even a second renewal stays within its school year.
 */
final class DecisionGenerator {

    private static final int FIRST_DAY = 15;
    private static final int LAST_DAY = 235;
    private static final int YEARS = 5;
    private static final int RAISED_OF = 5;
    private static final int OPENING_AGAIN_OF = 3;

    private final Deque<School> never;
    private final Deque<School> lapsed = new ArrayDeque<>();
    private final Map<Integer, List<Recognition>> bySchoolYear = new HashMap<>();

    DecisionGenerator(List<School> schools) {
        List<School> lasting = new ArrayList<>(schools.stream()
                .filter(school -> school.founded() == null && school.ended() == null)
                .filter(school -> school.level() != SchoolLevel.CONTINUING)
                .toList());
        Collections.shuffle(lasting, Dice.of("standard").random());
        never = new ArrayDeque<>(lasting);
    }

    List<Decision> generate() {
        StandardPlan plan = StandardPlan.read();
        for (int year = SampleFigures.FIRST_YEAR - plan.openingYears(); year < SampleFigures.FIRST_YEAR; year++) {
            for (int i = 0; i < plan.openingEachYear(); i++) {
                add(first(never.remove(), year, i % OPENING_AGAIN_OF == 0 ? Decision.Kind.AGAIN : Decision.Kind.NEW));
            }
        }
        for (StandardPlan.Year year : plan.years()) {
            List<School> givenUp = renewAllBut(year.notRenewed(), year.year());
            for (int i = 0; i < year.fresh(); i++) {
                School school = i == 0 && lapsed.size() > YEARS ? lapsed.remove() : never.remove();
                add(first(school, year.year(), Decision.Kind.NEW));
            }
            lapsed.addAll(givenUp);
        }
        return new DecisionNumbers()
                .number(bySchoolYear.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Recognition::on)
                                .thenComparing(
                                        recognition -> recognition.school().code()))
                        .toList());
    }

    private List<School> renewAllBut(int notRenewed, int year) {
        List<Recognition> lapsing = new ArrayList<>(bySchoolYear.getOrDefault(year - YEARS, List.of()));
        Collections.shuffle(lapsing, Dice.of("lapsing", year).random());
        lapsing.subList(notRenewed, lapsing.size()).forEach(recognition -> add(recognition.renewed()));
        return lapsing.subList(0, notRenewed).stream().map(Recognition::school).toList();
    }

    private void add(Recognition recognition) {
        bySchoolYear
                .computeIfAbsent(recognition.schoolYear(), any -> new ArrayList<>())
                .add(recognition);
    }

    private static Recognition first(School school, int year, Decision.Kind kind) {
        Dice dice = Dice.of("decision", school.code(), year);
        LocalDate day = LocalDate.of(year, 12, 1).plusDays(dice.whole(FIRST_DAY, LAST_DAY));
        return new Recognition(school, year, onWorkday(day), dice.whole(1, 4) == 1 ? 2 : 1, kind);
    }

    static LocalDate onWorkday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** A decision without its number. */
    record Recognition(School school, int schoolYear, LocalDate on, int level, Decision.Kind kind) {

        Recognition renewed() {
            Dice dice = Dice.of("renewed", school.code(), schoolYear);
            LocalDate day = onWorkday(on.plusYears(YEARS).minusDays(dice.whole(12, 30)));
            boolean raised = level == 1 && dice.whole(1, RAISED_OF) == 1;
            return new Recognition(
                    school,
                    schoolYear + YEARS,
                    day,
                    raised ? 2 : level,
                    raised ? Decision.Kind.RAISED : Decision.Kind.AGAIN);
        }
    }
}
