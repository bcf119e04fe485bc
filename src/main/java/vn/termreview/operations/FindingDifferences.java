package vn.termreview.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.ExplanationDifference;
import vn.termreview.cli.ExplanationDifference.Why;
import vn.termreview.cli.FindingDifference;
import vn.termreview.cli.FindingDifference.Change;
import vn.termreview.operations.CountedState.Found;
import vn.termreview.problem.Finding;
import vn.termreview.problem.Messages;

/**
 * Lists what is asked of one version and not of the other, and what becomes of the old one's explanations. A finding is the
 * same where it says the same of the same row and field, though the row may have moved; an explanation holds for a cell.
 */
final class FindingDifferences {

    private static final String SEPARATOR = "\u0000";

    private final List<Found> gone;
    private final List<Found> opened;
    private final List<Found> ofOlder;
    private final List<Found> ofNewer;
    private final Map<String, String> moved;
    private final Messages messages;

    /**
     * @param moved sheet and cell in the old version → the same row and field in the new one
     */
    FindingDifferences(
            CountedState before,
            CountedState after,
            long older,
            long newer,
            Map<String, String> moved,
            Messages messages) {
        this.moved = moved;
        this.messages = messages;
        this.ofOlder = of(before, older);
        this.ofNewer = of(after, newer);
        List<Found> others = others(before, older, newer);
        List<Found> othersAfter = others(after, older, newer);
        this.gone = new ArrayList<>(without(ofOlder, this::keyInNewer, ofNewer, FindingDifferences::key));
        this.opened = new ArrayList<>(without(ofNewer, FindingDifferences::key, ofOlder, this::keyInNewer));
        this.gone.addAll(without(others, FindingDifferences::keyOfOther, othersAfter, FindingDifferences::keyOfOther));
        this.opened.addAll(
                without(othersAfter, FindingDifferences::keyOfOther, others, FindingDifferences::keyOfOther));
    }

    private static List<Found> of(CountedState state, long submission) {
        return state.findings().stream()
                .filter(found -> found.submission() == submission)
                .toList();
    }

    private static List<Found> others(CountedState state, long older, long newer) {
        return state.figures().isEmpty()
                ? List.of()
                : state.findings().stream()
                        .filter(found -> found.counts() && found.submission() != older && found.submission() != newer)
                        .toList();
    }

    private static List<Found> without(
            List<Found> rows, Function<Found, String> key, List<Found> others, Function<Found, String> otherKey) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(other -> counts.merge(otherKey.apply(other), 1, Integer::sum));
        return rows.stream()
                .filter(row -> counts.merge(key.apply(row), -1, Integer::sum) < 0)
                .toList();
    }

    private String keyInNewer(Found found) {
        return key(found, placeInNewer(found));
    }

    private static String key(Found found) {
        return key(found, place(found));
    }

    private static String keyOfOther(Found found) {
        return found.submission() + SEPARATOR + key(found);
    }

    private static String key(Found found, String place) {
        Finding finding = found.finding();
        return String.join(
                SEPARATOR,
                finding.code().name(),
                place,
                Objects.requireNonNullElse(finding.found(), ""),
                found.parts());
    }

    private String placeInNewer(Found found) {
        String place = place(found);
        return moved.getOrDefault(place, place);
    }

    private static String place(Found found) {
        return place(found.finding().sheet(), found.finding().cell());
    }

    /** Where a finding is: a key of {@code moved}. */
    static String place(@Nullable String sheet, @Nullable String cell) {
        return Objects.requireNonNullElse(sheet, "") + "!" + Objects.requireNonNullElse(cell, "");
    }

    List<FindingDifference> findings() {
        List<FindingDifference> rows = new ArrayList<>();
        gone.forEach(found -> rows.add(row(Change.GONE, found)));
        opened.forEach(found -> rows.add(row(Change.NEW, found)));
        return rows;
    }

    private FindingDifference row(Change change, Found found) {
        Finding finding = found.finding();
        return new FindingDifference(
                change,
                found.id(),
                found.submission(),
                found.form(),
                found.unit(),
                finding.code().severity(),
                finding.code().name(),
                finding.sheet(),
                finding.cell(),
                finding.found(),
                messages.expected(finding),
                messages.sentence(finding, found.file()),
                found.reason());
    }

    List<ExplanationDifference> explanations() {
        List<ExplanationDifference> rows = new ArrayList<>();
        for (Found found : ofOlder) {
            String reason = found.reason();
            if (reason != null) {
                Finding finding = found.finding();
                Why why = why(found);
                rows.add(new ExplanationDifference(
                        found.id(),
                        finding.code().name(),
                        finding.sheet(),
                        finding.cell(),
                        finding.found(),
                        reason,
                        why == Why.SAME,
                        why));
            }
        }
        return rows;
    }

    private Why why(Found explained) {
        boolean kept = ofNewer.stream()
                .anyMatch(found -> Objects.equals(found.explanation(), explained.explanation())
                        && explained.explanation() != null);
        if (kept) {
            return Why.SAME;
        }
        List<Found> there = ofNewer.stream()
                .filter(found -> found.finding().code() == explained.finding().code()
                        && found.parts().equals(explained.parts())
                        && place(found).equals(placeInNewer(explained)))
                .toList();
        if (there.isEmpty()) {
            return Why.GONE;
        }
        return there.stream()
                        .anyMatch(found -> Objects.equals(
                                found.finding().found(), explained.finding().found()))
                ? Why.MOVED
                : Why.VALUE;
    }
}
