package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Records.Inspection;

/** Who was inspected and supervised, and whether anybody broke a rule, in sentences. */
final class InspectionSentences {
    private final Workshop workshop;

    InspectionSentences(Workshop workshop) {
        this.workshop = workshop;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        held(sentences);
        IndicatorSentences indicators = new IndicatorSentences(workshop);
        for (String code : List.of("INSP_BRANCH_CNT", "SUPV_ORG_RATE", "SUPV_MEM_RATE")) {
            indicators.sentence(code).ifPresent(sentences::add);
        }
        FailureSentences failures = new FailureSentences(workshop);
        failures.sentence("VIOL_CNT", "violations").ifPresent(sentences::add);
        failures.sentence("DENOUNCE_CNT", "denunciations").ifPresent(sentences::add);
        failures.sentence("DISC_CNT", "discipline").ifPresent(sentences::add);
        return sentences;
    }

    private void held(List<String> sentences) {
        Integer inspections = sum(Inspection::inspections);
        Integer supervisions = sum(Inspection::supervisions);
        if (inspections != null && supervisions != null) {
            sentences.add(workshop.messages()
                    .text(
                            "inspections.held",
                            "inspections",
                            workshop.numbers().count(inspections),
                            "supervisions",
                            workshop.numbers().count(supervisions)));
        }
    }

    private @Nullable Integer sum(Function<Inspection, @Nullable Integer> number) {
        int sum = 0;
        InspectionTables tables = new InspectionTables(workshop);
        for (Integer year : workshop.facts().years()) {
            Integer value = tables.sum(year, number);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }
}
