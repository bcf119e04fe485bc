package vn.termreview.sample;

import java.util.List;

/**
 * The committee's sums of a year, which its branches are made to add up to.
 *
 * @param members at the year's end
 * @param excellent within the cap of the rule then in force: 15 % of the evaluated to 2017, 20 % of the good from 2018
 */
record CommitteeYear(int year, int members, int unrated, int excellent, int good, int completed) {

    /** 2015–2019 is the set that the published figures fit; 2020–2024 is invented under the same rules. */
    static List<CommitteeYear> all() {
        return List.of(
                new CommitteeYear(2015, 136, 2, 20, 112, 2),
                new CommitteeYear(2016, 138, 3, 20, 113, 2),
                new CommitteeYear(2017, 140, 4, 20, 114, 2),
                new CommitteeYear(2018, 142, 2, 21, 117, 2),
                new CommitteeYear(2019, 144, 4, 21, 117, 2),
                new CommitteeYear(2020, 146, 3, 23, 117, 3),
                new CommitteeYear(2021, 147, 2, 23, 120, 2),
                new CommitteeYear(2022, 149, 4, 23, 119, 3),
                new CommitteeYear(2023, 150, 3, 24, 121, 2),
                new CommitteeYear(2024, 152, 2, 24, 123, 3));
    }
}
