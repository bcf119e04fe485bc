package vn.termreview.sample;

import java.util.List;
import java.util.Map;

/** What E5 reports, as {@code sample/results.yml} has it. */
record ResultPlan(List<Asked> indicators, List<Map<String, Object>> years) {

    static ResultPlan read() {
        return Yaml.read("results.yml", ResultPlan.class);
    }

    /** The year of one set of results. */
    static int year(Map<String, Object> results) {
        return (Integer) results.getOrDefault("year", 0);
    }

    /** An indicator that the form asks for. */
    record Asked(String code, String name, String unit) {}
}
