package vn.termreview.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a school says in the ministry's coded matrix: line → field → amount; true to what E0 says of it. */
final class MatrixLines {
    private static final int GRADES = 5;
    private static final String CITY = "178";
    private static final double AT_LAST_YEAR = 0.36;
    private static final double WOMEN_OF_STAFF = 0.7;
    private static final double ETHNIC_OF_STAFF = 0.6;

    private final SchoolYear school;
    private final Map<Integer, Map<String, Integer>> lines = new TreeMap<>();

    private MatrixLines(SchoolYear school) {
        this.school = school;
    }

    static Map<Integer, Map<String, Integer>> of(SchoolYear school) {
        MatrixLines lines = new MatrixLines(school);
        if (school.level() == SchoolLevel.PRIMARY) {
            lines.primary();
        } else {
            lines.preschool();
        }
        return lines.lines;
    }

    private void preschool() {
        put(55, school.classes());
        put(83, People.of(school.pupils(), school.female(), school.ethnicMinority()));
        int last = (int) Math.round(school.pupils() * AT_LAST_YEAR);
        put(105, People.some(last, People.of(school.pupils(), school.female(), school.ethnicMinority()))[0]);
    }

    private void primary() {
        int twoSessions = Objects.requireNonNull(school.twoSessions());
        put(1, 1);
        put(27, school.classes());
        int[] classes = Shares.proportional(school.classes(), new double[] {1, 1, 1, 1, 1});
        for (int grade = 0; grade < GRADES; grade++) {
            put(28 + grade, classes[grade]);
        }
        put(33, school.classes() * twoSessions / school.pupils());
        pupils(People.of(school.pupils(), school.female(), school.ethnicMinority()), twoSessions);
        staff(78, school.managers() + school.teachers() + school.staff());
        staff(79, school.managers());
        staff(96, school.teachers());
        staff(110, school.staff());
        put(120, school.classes());
    }

    private void pupils(People all, int twoSessions) {
        boolean isCity = CITY.equals(school.district());
        put(37, all);
        put(38, isCity ? all : People.none());
        put(39, isCity ? People.none() : all);
        People[] grades = all.parts(GRADES);
        People[] late = People.some(school.pupils() - Objects.requireNonNull(school.onAge()), grades);
        People older = People.none();
        put(45, People.none());
        for (int grade = 0; grade < GRADES; grade++) {
            People onAge = grades[grade].minus(late[grade]);
            put(40 + grade, grades[grade]);
            put(46 + grade, onAge.plus(older));
            put(52 + grade, onAge);
            older = late[grade];
        }
        put(51, older);
        put(57, grades[0].minus(late[0]));
        put(58, late[0]);
        put(59, People.sum(People.some(twoSessions, grades)));
    }

    private void staff(int line, int total) {
        put(line, People.of(total, (int) Math.floor(total * WOMEN_OF_STAFF), (int)
                Math.floor(total * ETHNIC_OF_STAFF)));
    }

    private void put(int line, int amount) {
        Map<String, Integer> amounts = new LinkedHashMap<>();
        amounts.put("total_count", amount);
        amounts.put(owner() + "count", amount);
        lines.put(line, amounts);
    }

    private void put(int line, People people) {
        put(line, people.total());
        Map<String, Integer> amounts = Objects.requireNonNull(lines.get(line));
        for (String owner : new String[] {"", owner()}) {
            amounts.put(owner + "female_count", people.female());
            amounts.put(owner + "ethnic_minority_count", people.ethnicMinority());
            amounts.put(owner + "ethnic_minority_female_count", people.ethnicMinorityFemale());
        }
    }

    private String owner() {
        return school.ownership() == Ownership.PUBLIC ? "public_" : "private_";
    }
}
