package vn.termreview.sample;

import java.util.List;

/** How many schools were recognised, as {@code sample/standard.yml} has it; the stock of 2019 is public. */
record StandardPlan(int openingYears, int openingEachYear, List<Year> years) {

    static StandardPlan read() {
        return Yaml.read("standard.yml", StandardPlan.class);
    }

    /**
     * One school year.
     *
     * @param fresh schools recognised that held no valid decision
     * @param notRenewed schools whose decision lapses without another
     * @param stock schools that hold a valid decision at its end
     */
    record Year(int year, int fresh, int notRenewed, int stock) {}
}
