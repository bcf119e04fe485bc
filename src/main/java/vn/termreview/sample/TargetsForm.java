package vn.termreview.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** T0: the targets of both terms, and of the next, which the second review ends with. */
final class TargetsForm implements SampleForm {

    @Override
    public String code() {
        return "T0";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        return Stream.of("2015-2020", "2020-2025", "2025-2030")
                .map(term -> new Paper(
                        term,
                        null,
                        "nhiem-ky-" + term,
                        term,
                        Map.of(),
                        figures.targets(term).stream().map(TargetsForm::row).toList()))
                .toList();
    }

    private static SampleRow row(TermTarget target) {
        Map<String, Object> values = new HashMap<>();
        values.put("indicator_code", target.indicator());
        values.put("indicator_name", target.name());
        values.put("unit_name", target.unit());
        values.put("target_kind", target.kind());
        if (target.comparator() != null) {
            values.put("comparator", target.comparator());
        }
        if (target.level() != null) {
            values.put("level", target.level().matches("\\d+") ? Integer.valueOf(target.level()) : target.level());
        }
        values.put("legal_basis", target.basis());
        return new SampleRow(target.indicator(), Map.copyOf(values));
    }
}
