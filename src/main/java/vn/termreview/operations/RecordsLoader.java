package vn.termreview.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Records;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.TargetKind;
import vn.termreview.edition.Topic;
import vn.termreview.sql.Sql;

/** Takes from the warehouse what happened during a term, what people wrote about it, and what the next one aims at. */
final class RecordsLoader {

    private final Sql sql;

    RecordsLoader(Sql sql) {
        this.sql = sql;
    }

    Records load(Map<String, ?> term) {
        List<Records.Aim> aims = sql.query("review/next_targets", term, (row, n) -> aim(row));
        return new Records(
                sql.query("review/inspections", term, (row, n) -> inspection(row)),
                sql.query("review/studies", term, (row, n) -> study(row)),
                sql.query("review/contests", term, (row, n) -> contest(row)),
                sql.query("review/awards", term, (row, n) -> award(row)),
                sql.query("review/prizes", term, (row, n) -> prize(row)),
                sql.query("review/paragraphs", term, (row, n) -> paragraph(row)),
                sql.one("review/next_term", term, (row, n) -> nextTerm(row, aims))
                        .orElse(null));
    }

    private static Records.Inspection inspection(ResultSet row) throws SQLException {
        return new Records.Inspection(
                row.getInt("year"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                number(row, "inspection_count"),
                number(row, "thematic_supervision_count"),
                row.getObject("is_supervised", Boolean.class),
                number(row, "supervised_member_count"),
                number(row, "violation_organisation_count"),
                number(row, "violation_member_count"),
                number(row, "denounced_organisation_count"),
                number(row, "denounced_member_count"),
                number(row, "disciplined_organisation_count"),
                number(row, "disciplined_member_count"));
    }

    static Records.Study study(ResultSet row) throws SQLException {
        return new Records.Study(
                row.getInt("year"),
                row.getString("document_name"),
                number(row, "required_count"),
                number(row, "attended_count"));
    }

    private static Records.Contest contest(ResultSet row) throws SQLException {
        return new Records.Contest(
                row.getInt("year"),
                row.getString("contest_name"),
                row.getObject("concluded_on", LocalDate.class),
                number(row, "entry_count"),
                number(row, "prize_count"));
    }

    private static Records.Award award(ResultSet row) throws SQLException {
        return new Records.Award(
                row.getInt("year"),
                Records.Award.Subject.valueOf(row.getString("award_subject")),
                row.getString("recipient_name"),
                Records.Award.Kind.valueOf(row.getString("award_kind")),
                Records.Award.Level.valueOf(row.getString("award_level")),
                row.getString("decision_number"),
                row.getObject("decision_on", LocalDate.class));
    }

    static Records.Prize prize(ResultSet row) throws SQLException {
        return new Records.Prize(
                row.getInt("year"),
                Records.Prize.Kind.valueOf(row.getString("contest_kind")),
                Records.Prize.Level.valueOf(row.getString("contest_level")),
                row.getString("subject_name"),
                number(row, "entrant_count"),
                number(row, "first_prize_count"),
                number(row, "second_prize_count"),
                number(row, "third_prize_count"),
                number(row, "consolation_prize_count"));
    }

    private static Records.Written paragraph(ResultSet row) throws SQLException {
        return new Records.Written(Topic.valueOf(row.getString("section")), row.getString("paragraph"));
    }

    private static Records.NextTerm nextTerm(ResultSet row, List<Records.Aim> aims) throws SQLException {
        return new Records.NextTerm(row.getInt("first_year"), row.getInt("last_year") + 1, aims);
    }

    private static Records.Aim aim(ResultSet row) throws SQLException {
        return new Records.Aim(
                row.getString("indicator_code"),
                new ReviewData.Target(
                        TargetKind.valueOf(row.getString("target_kind")),
                        Figures.sign(row.getString("comparator")),
                        Figures.plain(row.getBigDecimal("level")),
                        row.getString("level_text")),
                number(row, "from_year"),
                row.getString("legal_basis"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
