package vn.termreview.sample;

import static vn.termreview.sample.ContestResult.Kind.GIFTED_STUDENT;
import static vn.termreview.sample.ContestResult.Kind.INVENTION;
import static vn.termreview.sample.ContestResult.Kind.SCIENCE;
import static vn.termreview.sample.ContestResult.Level.NATIONAL;
import static vn.termreview.sample.ContestResult.Level.PROVINCIAL;
import static vn.termreview.sample.ContestResult.Level.REGIONAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The contests of a school year: upper secondary schools before the province, the school for the gifted before the nation. */
public final class ContestResults {

    private static final List<String> SUBJECTS =
            List.of("Toán", "Vật lí", "Hóa học", "Sinh học", "Tin học", "Ngữ văn", "Lịch sử", "Địa lí", "Tiếng Anh");
    private static final List<String> REGIONAL_SUBJECTS = List.of("Toán", "Vật lí", "Ngữ văn", "Lịch sử");
    private static final List<String> FIELDS = List.of("Hóa sinh", "Kỹ thuật môi trường", "Khoa học xã hội và hành vi");
    private static final List<String> INVENTIONS = List.of("Đồ dùng học tập", "Phần mềm tin học");
    private static final Set<SchoolLevel> UPPER =
            Set.of(SchoolLevel.UPPER_SECONDARY, SchoolLevel.LOWER_UPPER_SECONDARY);
    private static final int WHOLE = 100;

    private final SchoolFigures figures;
    private final ContestPlan plan = ContestPlan.read();

    /**
     * Contests of the sample's schools.
     *
     * @param figures whose schools take part
     */
    public ContestResults(SchoolFigures figures) {
        this.figures = figures;
    }

    /**
     * All results of a school year.
     *
     * @param year the starting year, 2015 to 2024
     * @return contest by contest, subject by subject, by the school's code
     */
    public List<ContestResult> of(int year) {
        ContestPlan.Year rates = plan.of(year);
        List<SchoolYear> schools = figures.schools(year).stream()
                .filter(school -> UPPER.contains(school.level()))
                .toList();
        List<SchoolYear> gifted = schools.stream()
                .filter(school -> school.type() == SchoolType.GIFTED)
                .toList();
        List<ContestResult> results = new ArrayList<>();
        results.addAll(won(rates.province(), entered(year, GIFTED_STUDENT, PROVINCIAL, SUBJECTS, schools, 3, 8)));
        results.addAll(won(rates.province(), entered(year, GIFTED_STUDENT, REGIONAL, REGIONAL_SUBJECTS, gifted, 3, 5)));
        results.addAll(won(rates.nation(), entered(year, GIFTED_STUDENT, NATIONAL, SUBJECTS, gifted, 6, 9)));
        List<ContestResult> invented = new ArrayList<>();
        for (String field : FIELDS) {
            invented.addAll(entered(year, SCIENCE, PROVINCIAL, List.of(field), some(schools, year, field), 1, 3));
        }
        invented.addAll(entered(year, SCIENCE, NATIONAL, FIELDS.subList(0, 2), gifted, 1, 2));
        for (String field : INVENTIONS) {
            invented.addAll(entered(year, INVENTION, PROVINCIAL, List.of(field), some(schools, year, field), 1, 4));
        }
        results.addAll(won(rates.invention(), invented));
        return results;
    }

    /** About half of the schools; the one for the gifted is always among them. */
    private static List<SchoolYear> some(List<SchoolYear> schools, int year, String field) {
        return schools.stream()
                .filter(school -> school.type() == SchoolType.GIFTED
                        || Dice.of("projects", field, school.code(), year).whole(0, 1) == 1)
                .toList();
    }

    private static List<ContestResult> entered(
            int year,
            ContestResult.Kind kind,
            ContestResult.Level level,
            List<String> subjects,
            List<SchoolYear> schools,
            int fewest,
            int most) {
        List<ContestResult> entered = new ArrayList<>();
        for (String subject : subjects) {
            for (SchoolYear school : schools) {
                int entrants = Dice.of("entrants", kind, level, subject, school.code(), year)
                        .whole(fewest, most);
                entered.add(new ContestResult(
                        year, kind, level, subject, school.code(), school.name(), entrants, 0, 0, 0, 0));
            }
        }
        return entered;
    }

    /** With so many prizes that their rate is the planned one, some schools winning more than others. */
    private static List<ContestResult> won(int rate, List<ContestResult> entered) {
        int entrants = entered.stream().mapToInt(ContestResult::entrants).sum();
        int[] most = entered.stream()
                .mapToInt(result -> result.entrants()
                        - Dice.of("ability", result.subject(), result.schoolCode(), result.year())
                                .whole(0, result.entrants() / 3))
                .toArray();
        int[] prizes = Apportionment.share(Math.round(rate * entrants / (float) WHOLE), most);
        List<ContestResult> won = new ArrayList<>();
        for (int i = 0; i < prizes.length; i++) {
            won.add(entered.get(i).winning(prizes[i]));
        }
        return won;
    }
}
