package vn.termreview.sample;

import java.util.List;

/** What became of communes, as {@code sample/communes.yml} has it. */
record CommunePlan(List<Ended> merged2020, List<Former> before2020, List<Moved> merged2024, List<Split> split2025) {

    static CommunePlan read() {
        return Yaml.read("communes.yml", CommunePlan.class);
    }

    record Ended(String code, String name, String district, String into) {}

    /** Who held a code before the commune that has held it since 2020. */
    record Former(String code, String name) {}

    record Moved(String code, String into) {}

    /**
     * A commune parted in two.
     *
     * @param share of {@code into}, percent; the remainder is {@code rest}'s
     */
    record Split(String code, String into, int share, String rest) {}
}
