package vn.termreview.operations;

import java.util.List;
import java.util.Map;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Refused;
import vn.termreview.sql.Sql;

/** The terms that the warehouse knows. */
final class Terms {

    private final Sql sql;

    Terms(Sql sql) {
        this.sql = sql;
    }

    /** A term and the first and last year that it reports. */
    record Term(String code, int firstYear, int lastYear) {}

    List<Term> all() {
        return sql.query(
                "submission/terms",
                Map.of(),
                (row, n) -> new Term(row.getString("term_code"), row.getInt("first_year"), row.getInt("last_year")));
    }

    Term named(String code) {
        return all().stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    /** The term that reports a year. */
    Term of(int year) {
        return all().stream()
                .filter(term -> term.firstYear() <= year && year <= term.lastYear())
                .findFirst()
                .orElseThrow(() -> unknown(Integer.toString(year)));
    }

    private Refused unknown(String code) {
        String terms = String.join(", ", all().stream().map(Term::code).toList());
        return new Refused(ExitCode.USAGE, "failure.term-unknown", Map.of("term", code, "terms", terms));
    }
}
