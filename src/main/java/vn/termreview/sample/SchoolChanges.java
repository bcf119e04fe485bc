package vn.termreview.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened to schools: mergers, and names that changed with the type. */
final class SchoolChanges {

    private static final String SCHOOL = "SCHOOL";

    private final List<School> schools;
    private final Map<String, School> byCode = new HashMap<>();

    SchoolChanges(List<School> schools) {
        this.schools = schools;
        schools.forEach(school -> byCode.put(school.code(), school));
    }

    List<UnitChange> all() {
        List<UnitChange> changes = new ArrayList<>();
        for (School school : schools) {
            LocalDate ended = school.ended();
            School into = byCode.get(school.into());
            if (ended != null && into != null) {
                changes.add(UnitChange.merged(
                        SCHOOL, school.code(), into.code(), into.name(ended), ended, basis("sáp nhập trường", ended)));
            }
            LocalDate changed = school.semiBoardingFrom();
            if (changed != null) {
                changes.add(new UnitChange(
                        SCHOOL,
                        "RENAMED",
                        school.code(),
                        null,
                        school.name(changed),
                        changed,
                        null,
                        basis("chuyển loại hình trường", changed)));
            }
        }
        return changes;
    }

    private static String basis(String what, LocalDate on) {
        return "Quyết định " + what + " năm " + on.getYear() + " (mẫu)";
    }
}
