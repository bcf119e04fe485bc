package vn.termreview.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import vn.termreview.form.FormLayout;
import vn.termreview.form.MatrixLayout;
import vn.termreview.form.Period;
import vn.termreview.form.TableLayout;
import vn.termreview.sql.Sql;
import vn.termreview.workbook.StablePackage;

/** Makes the blank workbooks of a form, one for each unit that is to report. */
public final class Templates {

    private static final String APPLICATION = "termreview";

    private final KnownRows known;
    private final String department;
    private final List<MatrixLayout> matrices;

    /**
     * Makes workbooks from what a warehouse knows.
     *
     * @param sql the warehouse
     * @param department the unit that reports where no district does
     * @param matrices the levels of the coded matrix
     */
    public Templates(Sql sql, String department, List<MatrixLayout> matrices) {
        this.known = new KnownRows(sql);
        this.department = department;
        this.matrices = List.copyOf(matrices);
    }

    /**
     * The workbooks of one form.
     *
     * @param form the form
     * @param period the period that is to be reported
     * @return at least one, by the unit's code
     */
    public List<Template> of(FormLayout form, Period period) {
        Set<String> names = new HashSet<>();
        return papers(form, period).stream()
                .map(paper -> new Template(
                        form.code(), paper.period().code(), paper.unit(), name(paper, names), bytes(paper)))
                .toList();
    }

    /** Two units may be called alike. */
    private static String name(Paper paper, Set<String> taken) {
        String name = paper.fileName();
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name.replaceFirst("\\.xlsx$", "-" + i + ".xlsx");
        }
        return free;
    }

    private List<Paper> papers(FormLayout form, Period period) {
        List<KnownRow> rows = known.of(form.code(), period);
        if (form.matrix()) {
            return new MatrixPapers(form, period, matrices).of(rows, department);
        }
        Map<String, String> units = new TreeMap<>();
        for (KnownRow row : rows) {
            if (row.part() == KnownRow.Part.FORM) {
                units.put(code(row), Objects.requireNonNullElse(row.unitName(), department));
            }
        }
        if (units.isEmpty()) {
            units.put("", department);
        }
        List<Paper> papers = new ArrayList<>();
        units.forEach((code, name) -> {
            Map<KnownRow.Part, List<KnownRow>> parts = new EnumMap<>(KnownRow.Part.class);
            for (KnownRow row : rows) {
                // What a district stated that reports no longer is the Department's to compare with.
                String owner = units.containsKey(code(row)) ? code(row) : "";
                if (row.part() == KnownRow.Part.LIST || owner.equals(code)) {
                    parts.computeIfAbsent(row.part(), any -> new ArrayList<>()).add(row);
                }
            }
            papers.add(new Paper(form, period, name, parts));
        });
        return papers;
    }

    private static String code(KnownRow row) {
        return Objects.requireNonNullElse(row.unitCode(), "");
    }

    private static byte[] bytes(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
                write(workbook, paper);
            }
            return StablePackage.of(bytes.toByteArray(), Locks::lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Workbook workbook, Paper paper) {
        List<TableLayout> tables = paper.form().tables();
        List<FormSheet> forms = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            TableLayout table = tables.get(i);
            forms.add(new FormSheet(paper, table, workbook.newWorksheet(paper.name(table)), i == 0));
        }
        BeforeSheet.write(workbook, paper);
        Guide.of(paper).write(workbook.newWorksheet("Hướng dẫn"));
        Lists lists = Lists.write(workbook, paper);
        forms.forEach(form -> form.write(lists));
    }
}
