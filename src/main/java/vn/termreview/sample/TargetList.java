package vn.termreview.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The targets of both terms and the next, as {@code sample/targets.yml} has them. */
record TargetList(List<Term> terms) {

    static List<TermTarget> read() {
        return Yaml.read("targets.yml", TargetList.class).terms().stream()
                .flatMap(term -> term.targets().stream().map(line -> line.of(term)))
                .toList();
    }

    record Term(String term, String basis, List<Line> targets) {}

    record Line(
            String indicator,
            String name,
            String unit,
            String kind,
            @Nullable String comparator,
            @Nullable String level) {

        TermTarget of(Term term) {
            return new TermTarget(term.term(), indicator, name, unit, kind, comparator, level, term.basis());
        }
    }
}
