package vn.termreview.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.termreview.form.FormLayout;
import vn.termreview.form.MatrixLayout;
import vn.termreview.form.Period;

/** The coded matrix of each school: the lines of its level stand there, their amounts are to be filled in. */
final class MatrixPapers {
    private final FormLayout form;
    private final Period period;
    private final List<MatrixLayout> levels;

    MatrixPapers(FormLayout form, Period period, List<MatrixLayout> levels) {
        this.form = form;
        this.period = period;
        this.levels = levels;
    }

    /** One for each known school of a level that has a layout; where none is known, one for each level. */
    List<Paper> of(List<KnownRow> schools, String department) {
        List<Paper> papers = new ArrayList<>();
        for (KnownRow school : schools) {
            for (MatrixLayout level : levels) {
                if (level.level().name().equals(school.values().get("school_level"))) {
                    papers.add(paper(level, Objects.requireNonNullElse(school.unitName(), department)));
                }
            }
        }
        if (papers.isEmpty()) {
            levels.forEach(level -> papers.add(paper(level, department)));
        }
        return papers;
    }

    private Paper paper(MatrixLayout level, String unit) {
        FormLayout ofLevel = new FormLayout(form.code(), level.name(), form.period(), form.unit(), true, form.tables());
        List<KnownRow> lines = level.lines().stream()
                .map(line -> new KnownRow(
                        KnownRow.Part.FORM,
                        null,
                        null,
                        Map.of("line_no", Integer.toString(line.number()), "line_label", line.label())))
                .toList();
        return new Paper(ofLevel, period, unit, Map.of(KnownRow.Part.FORM, lines));
    }
}
