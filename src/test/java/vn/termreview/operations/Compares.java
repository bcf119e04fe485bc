package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.CellDifference;
import vn.termreview.cli.DiffRequest;
import vn.termreview.cli.DiffResult;
import vn.termreview.cli.FigureDifference;
import vn.termreview.cli.RowDifference;
import vn.termreview.cli.Verdict;
import vn.termreview.operations.Workbooks.Branch;
import vn.termreview.problem.Refused;

/** Sends versions to an office, compares them, and puts the answer into lines. */
final class Compares {

    private final Office office;
    private final Path directory;
    private int sent;

    Compares(Office office, Path directory) {
        this.office = office;
        this.directory = directory;
    }

    /** The numbers of two submissions. */
    record Versions(long older, long newer) {}

    Versions p1(List<Branch> older, List<Branch> newer) {
        return new Versions(
                sends(Workbooks.p1(2019, older.toArray(Branch[]::new))),
                sends(Workbooks.p1(2019, newer.toArray(Branch[]::new))));
    }

    Versions send(byte[] older, byte[] newer) {
        return new Versions(sends(older), sends(newer));
    }

    /** Imports a workbook of one form; the number of its submission. */
    long sends(byte[] workbook) {
        Path file = Office.file(directory, "gui/" + ++sent + "/bieu.xlsx", workbook);
        return Objects.requireNonNullElse(
                office.receives(file).submissions().get(0).id(), 0L);
    }

    DiffResult diff(Versions both) {
        return office.operations().diff(new DiffRequest(both.older(), both.newer()), new Office.Quiet());
    }

    String refused(long older, long newer) {
        Refused refused = catchThrowableOfType(Refused.class, () -> diff(new Versions(older, newer)));
        assertThat(refused.exitCode()).isEqualTo(2);
        return refused.messageKey() + " " + new TreeMap<>(refused.details());
    }

    static String text(Office office, Versions both) {
        return office.asks("diff", Long.toString(both.older()), Long.toString(both.newer()))
                .out();
    }

    static List<String> cells(DiffResult diff) {
        return diff.cells().stream()
                .map(cell ->
                        cell.row() + " | " + cell.label() + " | " + side(cell.older()) + " | " + side(cell.newer()))
                .toList();
    }

    private static String side(CellDifference.Side side) {
        String said = side.text() == null ? side.reading().word() : side.text();
        return (side.cell() == null ? "" : side.sheet() + "!" + side.cell() + " ")
                + (side.reading() == CellDifference.Reading.UNREADABLE ? "unreadable " : "")
                + said;
    }

    static List<String> rows(DiffResult diff) {
        return diff.rows().stream()
                .map(row ->
                        row.change().word() + " " + row.row() + " | " + place(row.older()) + " | " + place(row.newer()))
                .toList();
    }

    private static String place(RowDifference.@Nullable Place place) {
        return place == null ? "-" : place.sheet() + " " + place.row() + (place.loaded() ? "" : " quarantined");
    }

    static List<String> figures(DiffResult diff, String indicator) {
        return diff.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .map(figure -> figure.year() + " " + figure.unitCode() + " " + value(figure.older()) + " → "
                        + value(figure.newer()))
                .toList();
    }

    private static String value(FigureDifference.@Nullable Side side) {
        BigDecimal value = side == null ? null : side.value();
        return value == null ? "-" : value.toPlainString();
    }

    static boolean turns(FigureDifference figure) {
        return verdict(figure.older()) != verdict(figure.newer());
    }

    static String verdicts(FigureDifference figure) {
        return verdict(figure.older()) + " → " + verdict(figure.newer());
    }

    private static @Nullable Verdict verdict(FigureDifference.@Nullable Side side) {
        return side == null ? null : side.verdict();
    }

    static List<String> findings(DiffResult diff) {
        return diff.findings().stream()
                .map(row -> row.change().word() + " " + row.code() + " " + row.cell() + " " + row.found())
                .toList();
    }

    /** Confirms the new version: every figure of the committee then is what the comparison said. */
    void confirmsAsTold(DiffResult diff, Versions both) {
        List<FigureDifference> told = diff.figures().stream()
                .filter(figure -> Objects.equals(figure.unitCode(), "DBS"))
                .toList();
        assertThat(told).isNotEmpty();
        office.confirms(both.newer());
        for (FigureDifference figure : told) {
            assertThat(FigureDifference.Side.of(office.figure(figure.term(), figure.indicator(), figure.year())))
                    .as(figure.code())
                    .isEqualTo(figure.newer());
        }
    }

    /** Every row of every table, in short. */
    List<String> everything() {
        List<String> tables = office.sql()
                .sql("select format('%I.%I', schemaname, tablename) as name from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema') order by name")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(40);
        return tables.stream().map(table -> table + " " + digest(table)).toList();
    }

    private String digest(String table) {
        return office.sql()
                .sql("select count(*) || ' ' || coalesce(md5(string_agg(each::text, '|' order by each::text)), '')"
                        + " from " + table + " as each")
                .query(String.class)
                .single();
    }
}
