package vn.termreview.sample;

import java.util.List;
import java.util.Map;

/** E5: what is told of five indicators, a file of the Department each year. */
final class ResultsForm implements SampleForm {

    private static final List<String> HANDS = List.of("template", "plain", "decomposed");

    @Override
    public String code() {
        return "E5";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        ResultPlan plan = ResultPlan.read();
        return plan.years().stream()
                .map(results -> Paper.ofDepartment(
                        Integer.toString(ResultPlan.year(results)),
                        HANDS.get((ResultPlan.year(results) - SampleFigures.FIRST_YEAR) % HANDS.size()),
                        plan.indicators().stream()
                                .map(asked -> row(asked, results))
                                .toList()))
                .toList();
    }

    private static SampleRow row(ResultPlan.Asked asked, Map<String, Object> results) {
        return new SampleRow(
                asked.code(),
                new Values()
                        .put("indicator_code", asked.code())
                        .put("indicator_name", asked.name())
                        .put("unit_name", asked.unit())
                        .put("result", results.get(asked.code()))
                        .put("note", "dữ liệu mẫu")
                        .all());
    }
}
