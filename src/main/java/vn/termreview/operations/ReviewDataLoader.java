package vn.termreview.operations;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.ReportRow;
import vn.termreview.cli.ReportState;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.TargetEntry;
import vn.termreview.edition.CapBase;
import vn.termreview.edition.DocumentForm;
import vn.termreview.edition.GapKind;
import vn.termreview.edition.Measure;
import vn.termreview.edition.OrganisationType;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.Scope;
import vn.termreview.edition.TargetKind;
import vn.termreview.edition.Verdict;
import vn.termreview.edition.YearKind;
import vn.termreview.problem.Language;
import vn.termreview.sql.Sql;
import vn.termreview.submission.Submissions;

/** Takes from the warehouse all that a term's review is composed from. */
final class ReviewDataLoader {

    /** Where the Department is: its days begin and end there, whatever machine prints. */
    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String SAMPLE_MARK = "(mẫu)";

    private final Sql sql;
    private final Language language;
    private final Named named;

    ReviewDataLoader(Sql sql, Language language) {
        this.sql = sql;
        this.language = language;
        this.named = new Named(language);
    }

    /** A term of fewer years than it has is loaded for these years alone; its figures are always there for all. */
    ReviewData load(Terms.Term term, ReviewData.Hashes hashes, ReviewRequest.Issue issue) {
        Map<String, Object> years =
                Map.of("term_code", term.code(), "first_year", term.firstYear(), "last_year", term.lastYear());
        List<ReviewData.MemberRow> members = sql.query("review/members", years, (row, n) -> member(row));
        List<AcceptedSource> sources = sql.query("review/sources", years, (row, n) -> source(row));
        Instant newest = sources.stream()
                .map(AcceptedSource::acceptedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return new ReviewData(
                new ReviewData.Term(
                        term.code(),
                        term.firstYear(),
                        term.lastYear() + 1,
                        IntStream.rangeClosed(term.firstYear(), term.lastYear())
                                .boxed()
                                .toList()),
                new IssuerLoader(sql, named)
                        .load(
                                DocumentForm.Family.valueOf(issue.form().name()),
                                issue.number(),
                                issue.date(),
                                LocalDate.ofInstant(newest, HERE)),
                isInvented(term, members),
                newest,
                catalogue(),
                figures(sql, language, term),
                members,
                sql.query("review/organisation_ratings", years, (row, n) -> rating(row)),
                sql.query("review/schemes", years, (row, n) -> scheme(row)),
                new ExplanationsLoader(sql).load(years),
                sources.stream().map(AcceptedSource::source).toList(),
                gaps(term),
                new SchoolsLoader(sql).load(years),
                new RecordsLoader(sql).load(years),
                new ChartDataLoader(sql).load(years),
                hashes);
    }

    /** Whether a name says so: of any unit, or of a branch that is no known one. */
    private boolean isInvented(Terms.Term term, List<ReviewData.MemberRow> members) {
        return members.stream()
                        .anyMatch(
                                row -> row.branchName().toLowerCase(Locale.ROOT).contains(SAMPLE_MARK))
                || sql.one(
                                "review/invented",
                                Map.of(
                                        "first_year",
                                        term.firstYear(),
                                        "last_year",
                                        term.lastYear(),
                                        "sample_mark",
                                        SAMPLE_MARK),
                                (row, n) -> row.getBoolean("is_invented"))
                        .orElse(false);
    }

    private List<ReviewData.CatalogueEntry> catalogue() {
        return sql.query(
                "review/catalogue",
                Map.of(),
                (row, n) -> new ReviewData.CatalogueEntry(
                        row.getString("indicator_code"),
                        row.getString(named.column("indicator_name")),
                        Measure.valueOf(row.getString("measure")),
                        row.getString(named.column("unit_name")),
                        row.getString(named.column("unit_of_one")),
                        row.getInt("sort_order"),
                        row.getString("form_code"),
                        YearKind.valueOf(row.getString("calendar"))));
    }

    static List<ReviewData.Figure> figures(Sql sql, Language language, Terms.Term term) {
        return new Figures(sql, language)
                .of(term.code()).stream()
                        // A school's own figures stand in no table of the review.
                        .filter(keyed -> keyed.figure().scope() != vn.termreview.cli.Scope.SCHOOL)
                        .map(ReviewDataLoader::figure)
                        .toList();
    }

    private static ReviewData.Figure figure(KeyedFigure keyed) {
        FigureRow figure = keyed.figure();
        boolean widest = keyed.widest();
        return new ReviewData.Figure(
                figure.indicator(),
                figure.code(),
                figure.year(),
                Scope.valueOf(figure.scope().name()),
                widest ? null : figure.unitCode(),
                widest ? null : figure.unit(),
                figure.value(),
                figure.text(),
                figure.numerator(),
                figure.denominator(),
                figure.target() == null ? null : target(figure.target(), keyed.levelText()),
                Verdict.valueOf(figure.verdict().name()));
    }

    private static ReviewData.Target target(TargetEntry target, @Nullable String levelText) {
        return new ReviewData.Target(
                TargetKind.valueOf(target.kind()),
                target.comparator(),
                target.level(),
                // A level on the scale of the values is named by the composer, in the reader's language.
                target.level() == null ? levelText : null);
    }

    private static ReviewData.MemberRow member(ResultSet row) throws SQLException {
        return new ReviewData.MemberRow(
                row.getInt("year"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                count(row, "members_at_start"),
                count(row, "admitted_count"),
                count(row, "transferred_in_count"),
                count(row, "transferred_out_count"),
                count(row, "other_decrease_count"),
                count(row, "member_count"),
                count(row, "female_count"),
                count(row, "ethnic_minority_count"),
                count(row, "probationary_count"),
                count(row, "exempt_count"),
                count(row, "excellent_count"),
                count(row, "good_count"),
                count(row, "completed_count"),
                count(row, "failed_count"),
                count(row, "unrated_count"),
                count(row, "pledged_count"));
    }

    private static @Nullable Integer count(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private ReviewData.OrganisationRating rating(ResultSet row) throws SQLException {
        return new ReviewData.OrganisationRating(
                row.getInt("year"),
                switch (row.getString("organisation_type")) {
                    case "PARTY_COMMITTEE" -> OrganisationType.COMMITTEE;
                    case "OTHER_MASS_ORGANISATION" -> OrganisationType.OTHER_MASS;
                    default -> OrganisationType.valueOf(row.getString("organisation_type"));
                },
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("rating_level"),
                row.getString(named.column("level_name")),
                count(row, "rank"));
    }

    private static ReviewData.Scheme scheme(ResultSet row) throws SQLException {
        String base = row.getString("cap_base");
        BigDecimal cap = row.getBigDecimal("cap");
        return new ReviewData.Scheme(
                row.getString("scheme_code"),
                row.getInt("valid_from"),
                count(row, "valid_to"),
                row.getString("source"),
                cap,
                base == null ? null : CapBase.valueOf(base));
    }

    private static AcceptedSource source(ResultSet row) throws SQLException {
        Instant acceptedAt = row.getObject("accepted_at", OffsetDateTime.class).toInstant();
        return new AcceptedSource(
                acceptedAt,
                new ReviewData.Source(
                        row.getLong("submission_key"),
                        row.getString("path"),
                        row.getString("form_code"),
                        row.getString("period_code"),
                        row.getString("unit_name"),
                        row.getInt("version"),
                        LocalDate.ofInstant(acceptedAt, HERE),
                        row.getString("sha256")));
    }

    private List<ReviewData.Gap> gaps(Terms.Term term) {
        List<ReviewData.Gap> gaps = new ArrayList<>();
        for (ReportRow report : new StatusReports(sql).reports(term.firstYear(), term.lastYear())) {
            if (isOfTerm(report) && !report.period().equals(term.code())) {
                continue;
            }
            if (report.state() == ReportState.HELD) {
                gaps.add(gap(GapKind.HELD, report, 1));
            } else if (report.state() != ReportState.ACCEPTED) {
                gaps.add(gap(GapKind.MISSING_FORM, report, 0));
            } else {
                if (report.errors() > 0) {
                    gaps.add(gap(GapKind.OPEN_ERROR, report, report.errors()));
                }
                if (report.queries() > 0) {
                    gaps.add(gap(GapKind.OPEN_QUERY, report, report.queries()));
                }
            }
        }
        return gaps;
    }

    /** Targets and paragraphs are of a whole term. */
    static boolean isOfTerm(ReportRow report) {
        return report.form().equals("T0") || report.form().equals("V0");
    }

    private static ReviewData.Gap gap(GapKind kind, ReportRow report, int count) {
        Integer year = isOfTerm(report) ? null : Integer.valueOf(report.period());
        // The Department's own report is the whole form; only a branch is named beside its form.
        String unit = report.unit().equals(Submissions.DEPARTMENT) ? null : report.unit();
        return new ReviewData.Gap(kind, report.form(), year, unit, unit, count, null);
    }

    /** A source with the moment from which the document's own date is taken. */
    private record AcceptedSource(Instant acceptedAt, ReviewData.Source source) {}
}
