package vn.termreview.sample;

import java.util.List;
import java.util.function.ToIntFunction;

/** Classes that went from one school to another for good, as {@code sample/moved.yml} has them. */
record MovedClasses(List<Move> moves) {

    static MovedClasses read() {
        return Yaml.read("moved.yml", MovedClasses.class);
    }

    /** From a school year on, with the pupils, all at the right age and with two sessions a day. */
    record Move(String from, String into, int year, int pupils, int classes) {}

    /** How many pupils more, or fewer, a school has for it. */
    int pupils(School school, int year) {
        return sum(school, year, Move::pupils);
    }

    /** How many classes more, or fewer. */
    int classes(School school, int year) {
        return sum(school, year, Move::classes);
    }

    private int sum(School school, int year, ToIntFunction<Move> measure) {
        int sum = 0;
        for (Move move : moves) {
            if (year >= move.year()) {
                sum += move.into().equals(school.code()) ? measure.applyAsInt(move) : 0;
                sum -= move.from().equals(school.code()) ? measure.applyAsInt(move) : 0;
            }
        }
        return sum;
    }
}
