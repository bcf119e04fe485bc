package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Records.Inspection;

/** Who was inspected and supervised, and whether anybody broke a rule, in sentences. */
final class InspectionSentences {
    private static final List<Breach> BREACHES = List.of(
            new Breach("VIOL_CNT", "violations"),
            new Breach("DENOUNCE_CNT", "denunciations"),
            new Breach("DISC_CNT", "discipline"));

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
        breaches(sentences);
        return sentences;
    }

    /** One sentence where nothing at all happened, else one for each kind of breach. */
    private void breaches(List<String> sentences) {
        if (BREACHES.stream().allMatch(this::neverHappened)) {
            sentences.add(workshop.messages().text("breaches.none"));
            return;
        }
        FailureSentences failures = new FailureSentences(workshop);
        BREACHES.forEach(
                breach -> failures.sentence(breach.code(), breach.key()).ifPresent(sentences::add));
    }

    private boolean neverHappened(Breach breach) {
        Facts facts = workshop.facts();
        String code = breach.code();
        return facts.entry(code).isPresent()
                && facts.unknownYears(code).isEmpty()
                && facts.known(code).stream()
                        .allMatch(figure -> Facts.value(figure).signum() == 0);
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

    /** An indicator of what ought not to happen, and its messages. */
    private record Breach(String code, String key) {}
}
