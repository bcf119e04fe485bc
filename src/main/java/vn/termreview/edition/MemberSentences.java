package vn.termreview.edition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.MemberRow;

/** What the membership tables say, in sentences. */
final class MemberSentences {
    private final Workshop workshop;

    MemberSentences(Workshop workshop) {
        this.workshop = workshop;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        change().map(said -> Stated.in(
                        said,
                        workshop.facts()
                                .figure("MEM_TOTAL", workshop.facts().lastYear())
                                .map(List::of)
                                .orElse(List.of())))
                .ifPresent(sentences::add);
        branches().ifPresent(sentences::add);
        movement().ifPresent(sentences::add);
        parts().ifPresent(sentences::add);
        return sentences;
    }

    /** As {@link #sentences}, where there is one branch and nothing to compare it with. */
    List<String> ofBranch() {
        List<String> sentences = new ArrayList<>();
        change().ifPresent(sentences::add);
        movement().ifPresent(sentences::add);
        parts().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<String> change() {
        Facts facts = workshop.facts();
        Integer year = facts.lastYear();
        if (facts.data().members().isEmpty() && facts.data().gaps().isEmpty()) {
            return Optional.empty();
        }
        Integer end = facts.sum(year, MemberRow::members);
        if (end == null) {
            return Optional.of(workshop.messages()
                    .text(
                            "members.unknown",
                            "year",
                            year,
                            "reason",
                            workshop.reasons().ofForm("P1", List.of(year))));
        }
        Integer start = facts.sum(facts.years().get(0), MemberRow::start);
        if (start == null) {
            return Optional.of(workshop.messages().text("members.end", "year", year, "end", count(end)));
        }
        return Optional.of(workshop.messages()
                .text(
                        end > start ? "members.increase" : end < start ? "members.decrease" : "members.same",
                        "start",
                        count(start),
                        "end",
                        count(end),
                        "year",
                        year,
                        "change",
                        count(Math.abs(end - start))));
    }

    private Optional<String> branches() {
        Facts facts = workshop.facts();
        Integer year = facts.lastYear();
        List<MemberRow> rows = facts.rows(year).stream()
                .sorted(Comparator.comparing(MemberRow::branchCode))
                .toList();
        if (rows.isEmpty() || facts.sum(year, MemberRow::members) == null) {
            return Optional.empty();
        }
        int most = rows.stream().mapToInt(MemberSentences::members).max().orElseThrow();
        int least = rows.stream().mapToInt(MemberSentences::members).min().orElseThrow();
        String form = rows.size() == 1 ? ".one" : most == least ? ".same" : "";
        return Optional.of(workshop.messages()
                .text(
                        "members.branches" + form,
                        "year",
                        year,
                        "count",
                        count(rows.size()),
                        "largest",
                        names(rows, most),
                        "most",
                        count(most),
                        "smallest",
                        names(rows, least),
                        "least",
                        count(least)));
    }

    private Optional<String> movement() {
        Facts facts = workshop.facts();
        Integer admitted = facts.sumOfTerm(MemberRow::admitted);
        Integer in = facts.sumOfTerm(MemberRow::transferredIn);
        Integer out = facts.sumOfTerm(MemberRow::transferredOut);
        Integer other = facts.sumOfTerm(MemberRow::otherDecrease);
        if (admitted == null || in == null || out == null || other == null) {
            return Optional.empty();
        }
        return Optional.of(workshop.messages()
                .text(
                        "members.movement",
                        "admitted",
                        count(admitted),
                        "in",
                        count(in),
                        "out",
                        count(out),
                        "other",
                        count(other)));
    }

    private Optional<String> parts() {
        Facts facts = workshop.facts();
        Integer year = facts.lastYear();
        Integer members = facts.sum(year, MemberRow::members);
        Integer female = facts.sum(year, MemberRow::female);
        Integer ethnic = facts.sum(year, MemberRow::ethnicMinority);
        if (members == null || members == 0 || female == null || ethnic == null) {
            return Optional.empty();
        }
        return Optional.of(workshop.messages()
                .text(
                        "members.parts",
                        "year",
                        year,
                        "female",
                        count(female),
                        "femaleRate",
                        rate(female, members),
                        "ethnic",
                        count(ethnic),
                        "ethnicRate",
                        rate(ethnic, members)));
    }

    private String rate(int part, int whole) {
        return workshop.numbers()
                .percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    private String count(int value) {
        return workshop.numbers().count(value);
    }

    private static String names(List<MemberRow> rows, int members) {
        return String.join(
                ", ",
                rows.stream()
                        .filter(row -> members(row) == members)
                        .map(MemberRow::branchName)
                        .toList());
    }

    /** The members of a row whose year is complete. */
    private static int members(MemberRow row) {
        @Nullable Integer members = row.members();
        return members == null ? 0 : members;
    }
}
