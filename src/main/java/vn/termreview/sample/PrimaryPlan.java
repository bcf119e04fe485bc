package vn.termreview.sample;

import java.util.List;

/** The province's primary pupils, as {@code sample/primary.yml} has them; 2019's two sessions are public. */
record PrimaryPlan(List<Year> years) {

    static PrimaryPlan read() {
        return Yaml.read("primary.yml", PrimaryPlan.class);
    }

    /**
     * One school year.
     *
     * @param twoSessions how many of the pupils have two sessions a day
     * @param onAge how many are at the right age
     */
    record Year(int year, int pupils, int twoSessions, int onAge) {}
}
