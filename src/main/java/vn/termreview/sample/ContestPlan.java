package vn.termreview.sample;

import java.util.List;

/** How many prizes are won, as {@code sample/contests.yml} has it. */
record ContestPlan(List<Year> years) {

    static ContestPlan read() {
        return Yaml.read("contests.yml", ContestPlan.class);
    }

    Year of(int year) {
        return years.stream().filter(each -> each.year() == year).findFirst().orElseThrow();
    }

    /**
     * One school year; rates in hundredths of those who took part.
     *
     * @param province of gifted pupils, before the province
     * @param nation of gifted pupils, before the nation
     * @param invention of projects in science and invention, at all levels
     */
    record Year(int year, int province, int nation, int invention) {}
}
