package vn.termreview.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** E3: universal education, a file of each district; of the Department once there are none. */
final class UniversalEducationForm implements SampleForm {

    private static final Hands HANDS =
            new Hands("template", "unmerged", "hidden", "texts", "dotted", "numbers", "decomposed");

    @Override
    public String code() {
        return "E3";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        List<Paper> papers = new ArrayList<>();
        Years.toLastTerm().forEach(year -> {
            List<CommuneYear> communes = figures.schools().communes(year);
            District.all()
                    .forEach(district -> papers.add(Paper.ofDistrict(
                            Integer.toString(year),
                            district,
                            HANDS.of(district, year),
                            rows(communes.stream()
                                    .filter(commune -> district.code().equals(commune.district()))))));
        });
        int last = SampleFigures.LAST_SCHOOL_YEAR;
        papers.add(Paper.ofDepartment(
                Integer.toString(last), "department", rows(figures.schools().communes(last).stream())));
        return papers;
    }

    private static List<SampleRow> rows(Stream<CommuneYear> communes) {
        return communes.map(UniversalEducationForm::row).toList();
    }

    private static SampleRow row(CommuneYear commune) {
        Values values = new Values()
                .put("commune_code", commune.code())
                .put("commune_name", commune.name())
                .put("district_code", commune.district())
                .mark("is_disadvantaged", commune.disadvantaged())
                .mark("is_preschool_reached", true)
                .put("primary_level", commune.primaryLevel())
                .put("lower_secondary_level", commune.lowerSecondaryLevel())
                .put("literacy_level", commune.literacyLevel());
        put(values, commune.young());
        put(values, commune.older());
        return new SampleRow(commune.code(), values.all());
    }

    private static void put(Values values, CommuneYear.Young young) {
        values.put("age5_count", young.age5())
                .put("age5_enrolled_count", young.age5Enrolled())
                .put("age5_completed_count", young.age5Completed())
                .put("age6_count", young.age6())
                .put("age6_grade1_count", young.age6Grade1())
                .put("age11_count", young.age11())
                .put("age11_completed_count", young.age11Completed())
                .put("age11_in_primary_count", young.age11() - young.age11Completed())
                .put("age14_count", young.upTo14())
                .put("age14_completed_count", young.upTo14Completed())
                .put("age6_11_count", young.age6To11())
                .put("age6_11_enrolled_count", young.age6To11Enrolled());
    }

    private static void put(Values values, CommuneYear.Older older) {
        values.put("age15_18_count", older.age15To18())
                .put("age15_18_graduated_count", older.age15To18Graduated())
                .put("age15_18_upper_count", older.age15To18Upper())
                .put("age15_25_count", older.age15To25())
                .put("age15_25_literate1_count", older.age15To25Literate1())
                .put("age15_35_count", older.age15To35())
                .put("age15_35_literate1_count", older.age15To35Literate1())
                .put("age15_35_literate2_count", older.age15To35Literate2())
                .put("age15_60_count", older.age15To60())
                .put("age15_60_literate2_count", older.age15To60Literate2());
    }
}
