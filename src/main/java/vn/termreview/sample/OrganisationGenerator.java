package vn.termreview.sample;

import static vn.termreview.sample.OrganisationRating.Kind.BRANCH;
import static vn.termreview.sample.OrganisationRating.Kind.PARTY_COMMITTEE;
import static vn.termreview.sample.OrganisationRating.Kind.TRADE_UNION;
import static vn.termreview.sample.OrganisationRating.Kind.VETERANS;
import static vn.termreview.sample.OrganisationRating.Kind.YOUTH_UNION;
import static vn.termreview.sample.OrganisationRating.Level.EXCELLENT;
import static vn.termreview.sample.OrganisationRating.Level.GOOD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.sample.OrganisationRating.Kind;
import vn.termreview.sample.OrganisationRating.Level;

/** Makes the ratings of organisations: all good or better, the committee good in each year. */
final class OrganisationGenerator {

    /** The committee's name is public. */
    private static final String COMMITTEE_NAME = "Đảng bộ Sở Giáo dục và Đào tạo Lạng Sơn";

    List<OrganisationRating> generate() {
        List<OrganisationRating> all = new ArrayList<>();
        for (int year = SampleFigures.FIRST_YEAR; year <= SampleFigures.LAST_YEAR; year++) {
            all.addAll(year(year));
        }
        return all;
    }

    private static List<OrganisationRating> year(int year) {
        List<OrganisationRating> ratings = new ArrayList<>();
        ratings.add(rating(year, PARTY_COMMITTEE, "DBS", COMMITTEE_NAME, GOOD));
        List<Branch> branches = Branch.all();
        for (int i = 0; i < branches.size(); i++) {
            // One branch a year is excellent: 1 of 7 stays within both rules' caps.
            Level level = i == year % branches.size() ? EXCELLENT : GOOD;
            ratings.add(
                    rating(year, BRANCH, branches.get(i).code(), branches.get(i).name(), level));
        }
        ratings.add(rating(year, TRADE_UNION, "CDS", "Công đoàn Sở Giáo dục và Đào tạo (mẫu)", EXCELLENT));
        ratings.add(rating(
                year,
                YOUTH_UNION,
                "DTN",
                "Đoàn Thanh niên Sở Giáo dục và Đào tạo (mẫu)",
                year % 2 == 0 ? EXCELLENT : GOOD));
        ratings.add(rating(year, VETERANS, "CCB", "Hội Cựu chiến binh Sở Giáo dục và Đào tạo (mẫu)", GOOD));
        return ratings;
    }

    private static OrganisationRating rating(int year, Kind kind, String code, String name, Level level) {
        boolean party = kind.isParty();
        int number = 10 + year % 7;
        String decision = party ? number + "-QĐ/ĐU (mẫu)" : number + "/QĐ-KT (mẫu)";
        LocalDate decidedOn = LocalDate.of(year + 1, 1, party ? 10 : 15);
        return new OrganisationRating(year, kind, code, name, level, decision, decidedOn);
    }
}
