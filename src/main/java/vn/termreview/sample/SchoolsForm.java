package vn.termreview.sample;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** E0: schools, classes and pupils, a file of each district; of the Department once there are none. */
final class SchoolsForm implements SampleForm {

    private static final Hands HANDS =
            new Hands("template", "unmerged", "sections", "two-sheets", "texts", "decomposed");

    @Override
    public String code() {
        return "E0";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        List<Paper> papers = new ArrayList<>();
        Years.toLastTerm().forEach(year -> {
            List<SchoolYear> schools = figures.schools().schools(year);
            District.all()
                    .forEach(district -> papers.add(Paper.ofDistrict(
                            Integer.toString(year),
                            district,
                            HANDS.of(district, year),
                            rows(schools.stream()
                                    .filter(school -> district.code().equals(school.district()))))));
        });
        int last = SampleFigures.LAST_SCHOOL_YEAR;
        papers.add(Paper.ofDepartment(
                Integer.toString(last), "department", rows(figures.schools().schools(last).stream())));
        return papers;
    }

    private static List<SampleRow> rows(Stream<SchoolYear> schools) {
        return schools.sorted(comparing(SchoolYear::level).thenComparing(SchoolYear::code))
                .map(SchoolsForm::row)
                .toList();
    }

    private static SampleRow row(SchoolYear school) {
        Values values = new Values()
                .put("school_code", school.code())
                .put("school_name", school.name())
                .put("level_group", school.level())
                .put("school_type", school.level() == SchoolLevel.PRESCHOOL ? null : school.type())
                .put("ownership", school.ownership())
                .put("district_code", school.district())
                .put("district_name", districtName(school.district()))
                .put("commune_code", school.communeCode())
                .put("commune_name", school.communeName())
                .put("class_count", school.classes())
                .put("pupil_count", school.pupils())
                .put("primary_pupil_count", school.level().isCombined() ? school.primary() : null)
                .put("female_count", school.female())
                .put("ethnic_minority_count", school.ethnicMinority())
                .put("two_session_count", school.twoSessions())
                .put("on_age_count", school.onAge())
                .put("manager_count", school.managers())
                .put("teacher_count", school.teachers())
                .put("staff_count", school.staff());
        return new SampleRow(school.code(), school.level().name(), values.all());
    }

    private static @Nullable String districtName(@Nullable String code) {
        return code == null ? null : District.of(code).name();
    }
}
