package vn.termreview.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.ReviewData.MemberRow;
import vn.termreview.edition.ReviewData.OrganisationRating;

/** The two tables with a line for each unit: members by branch, and ratings by organisation. */
final class UnitTables {
    private final Workshop workshop;

    UnitTables(Workshop workshop) {
        this.workshop = workshop;
    }

    YearTable branches(String caption) {
        TreeMap<String, MemberRow> latest = new TreeMap<>();
        workshop.facts().data().members().stream()
                .sorted(Comparator.comparingInt(MemberRow::year))
                .forEach(row -> latest.put(row.branchCode(), row));
        List<YearRow> rows = new ArrayList<>();
        latest.forEach((code, row) ->
                rows.add(new YearRow(row.branchName(), RowStyle.PLAIN, cells(year -> branchCell(code, year)))));
        if (!rows.isEmpty()) {
            rows.add(new YearRow(
                    workshop.messages().text("row.sum"),
                    RowStyle.TOTAL,
                    cells(year -> number(workshop.facts().sum(year, MemberRow::members)))));
        }
        return table(caption, "head.branch", noMarks(), rows);
    }

    YearTable organisations(String caption, List<String> marks) {
        List<YearRow> rows = new ArrayList<>();
        for (OrganisationType type : OrganisationType.values()) {
            TreeMap<String, String> names = new TreeMap<>();
            ratings(type)
                    .sorted(Comparator.comparingInt(OrganisationRating::year))
                    .forEach(rating -> names.put(rating.code(), rating.name()));
            if (!names.isEmpty()) {
                rows.add(new YearRow(workshop.messages().text("type." + type), RowStyle.GROUP, cells(year -> "")));
            }
            names.forEach((code, name) ->
                    rows.add(new YearRow(name, RowStyle.PLAIN, cells(year -> level(type, code, year)))));
        }
        return table(caption, "head.organisation", marks, rows);
    }

    private java.util.stream.Stream<OrganisationRating> ratings(OrganisationType type) {
        return workshop.facts().data().organisationRatings().stream().filter(r -> r.type() == type);
    }

    private String level(OrganisationType type, String code, int year) {
        Optional<OrganisationRating> rating = ratings(type)
                .filter(r -> r.code().equals(code) && r.year() == year)
                .findFirst();
        if (rating.isEmpty()) {
            return isKnownAbsent(type, code, year) ? Words.ABSENT : Words.MISSING;
        }
        return rating.map(OrganisationRating::levelName).orElse(Words.MISSING);
    }

    /** A branch that has no members row in a year of complete forms did not exist then. */
    private boolean isKnownAbsent(OrganisationType type, String code, int year) {
        return type == OrganisationType.BRANCH
                && !workshop.facts().rows(year).isEmpty()
                && workshop.facts().row(year, code).isEmpty()
                && !workshop.facts().isMissing("P1", year, code)
                && !workshop.facts().isMissing("P2", year, code);
    }

    private String branchCell(String code, int year) {
        Facts facts = workshop.facts();
        Optional<MemberRow> row = facts.row(year, code);
        if (row.isEmpty() && !facts.rows(year).isEmpty() && !facts.isMissing("P1", year, code)) {
            return Words.ABSENT;
        }
        return number(row.map(MemberRow::members).orElse(null));
    }

    private String number(@Nullable Integer value) {
        return value == null ? Words.MISSING : workshop.numbers().count(value);
    }

    private List<String> cells(java.util.function.IntFunction<String> cell) {
        return workshop.facts().years().stream().map(year -> cell.apply(year)).toList();
    }

    private List<String> noMarks() {
        return cells(year -> "");
    }

    private YearTable table(String caption, String head, List<String> marks, List<YearRow> rows) {
        return new YearTable(
                caption,
                workshop.messages().text(head),
                workshop.facts().years(),
                workshop.years().heads(YearKind.CALENDAR_YEAR, workshop.facts().years()),
                marks,
                rows);
    }
}
