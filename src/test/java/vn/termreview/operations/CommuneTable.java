package vn.termreview.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.termreview.check.Checks;
import vn.termreview.indicator.Contributions;

/**
 * The communes of one year as a table of E3, put straight into a warehouse as facts that count: code, district, then fields
 * under their names. {@code A01..A18} are 18 communes alike, {@code -} is a blank cell, x a mark; a line that ends after the
 * district is a commune of which nothing came in. A field that the heading leaves out is a column that the sheet has not.
 */
record CommuneTable(int year, List<String> heading, List<List<String>> rows) {

    private static final String SHEET = "PCGD";
    private static final int FIXED = 2;
    private static final Pattern RANGE = Pattern.compile("(\\D*)(\\d+)\\.\\.\\D*(\\d+)");

    /** A table as lines with bars, the heading first. */
    static CommuneTable of(int year, List<String> lines) {
        List<List<String>> cells = lines.stream().map(CaseFile::cells).toList();
        return new CommuneTable(year, cells.get(0), cells.subList(1, cells.size()));
    }

    /** Derives figures and checks the warehouse, as an acceptance does once units are bound. */
    static void derive(Office office) {
        new Contributions(office.statements()).derive();
        new Checks(office.statements()).run(anyRun(office.sql()));
    }

    /** Puts the table into a warehouse as one accepted submission. */
    void state(Office office) {
        JdbcClient sql = office.sql();
        long submission = submission(sql);
        unit(sql, "province", "20", "-");
        for (int column = FIXED; column < heading.size(); column++) {
            column(sql, submission, heading.get(column), Character.toString('A' + column));
        }
        int row = 0;
        for (List<String> cells : rows) {
            for (String code : codes(cells.get(0))) {
                row++;
                if (!cells.get(1).equals("-")) {
                    unit(sql, "district", cells.get(1), "-");
                }
                unit(sql, "commune", code, cells.get(1));
                if (cells.size() > FIXED) {
                    fact(sql, submission, row, code, cells);
                }
            }
        }
    }

    private static List<String> codes(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return List.of(text);
        }
        String digits = range.group(2);
        return IntStream.rangeClosed(Integer.parseInt(digits), Integer.parseInt(range.group(3)))
                .mapToObj(number -> String.format(range.group(1) + "%0" + digits.length() + "d", number))
                .toList();
    }

    private static long anyRun(JdbcClient sql) {
        return sql.sql("select max(run_id) from run").query(Long.class).single();
    }

    private long submission(JdbcClient sql) {
        return sql.sql("""
                        with content as (
                            insert into file_content (sha256, byte_count, content)
                            values (lpad(cast(:year as text), 64, '0'), 0, '')
                            returning sha256
                        ),
                        begun as (
                            insert into run (command, fingerprint, parameters, is_dry_run, started_by, started_at)
                            values ('import', '', '{}', false, 'x', now())
                            returning run_id
                        ),
                        file as (
                            insert into run_file (run_id, file_no, path, sha256, slice_no)
                            select begun.run_id, 1, 'E3-' || :year || '.xlsx', content.sha256, 1
                            from begun cross join content
                            returning run_id
                        )
                        insert into submission (run_id, file_no, entry_no, form_code, period_kind, period_code, first_year,
                            last_year, unit_code, unit_name, content_hash, version, status, accepted_run, accepted_at)
                        select run_id, 1, 1, 'E3', 'CALENDAR_YEAR', cast(:year as text), :year, :year, 'SO', 'x', '', 1,
                            'accepted', run_id, now()
                        from file
                        returning submission_key
                        """).param("year", year).query(Long.class).single();
    }

    private static void column(JdbcClient sql, long submission, String field, String letters) {
        sql.sql("""
                        insert into submission_column (submission_key, table_code, sheet_name, first_row, last_row, field,
                            column_letters)
                        values (:submission, 'E3', :sheet, 1, 1000, :field, :letters)
                        """)
                .param("submission", submission)
                .param("sheet", SHEET)
                .param("field", field)
                .param("letters", letters)
                .update();
    }

    private void unit(JdbcClient sql, String kind, String code, String district) {
        sql.sql("insert into dim_unit (unit_kind, unit_code) values (:kind, :code) on conflict do nothing")
                .param("kind", kind)
                .param("code", code)
                .update();
        sql.sql("""
                        insert into unit_year (calendar, year, unit_key, unit_kind, unit_code, unit_name, commune_key,
                            district_key)
                        select 'CALENDAR_YEAR', :year, unit_key, unit_kind, unit_code, unit_code,
                            case when unit_kind = 'commune' then unit_key end,
                            case when unit_kind = 'district' then unit_key else (
                                select district.unit_key from dim_unit as district
                                where district.unit_kind = 'district' and district.unit_code = :district) end
                        from dim_unit
                        where unit_kind = :kind and unit_code = :code
                        on conflict do nothing
                        """)
                .param("year", year)
                .param("kind", kind)
                .param("code", code)
                .param("district", district)
                .update();
    }

    private void fact(JdbcClient sql, long submission, int row, String code, List<String> cells) {
        Map<String, String> fields = new HashMap<>();
        for (int column = FIXED; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.equals("-")) {
                fields.put(heading.get(column), text.equals("x") ? "true" : text);
            }
        }
        List<String> members = new ArrayList<>();
        fields.forEach((field, text) -> members.add("\"" + field + "\": " + text));
        sql.sql("""
                        with stated as (
                            insert into fct_universal_education
                            select (jsonb_populate_record(
                                null::fct_universal_education,
                                cast(:fields as jsonb) || jsonb_build_object(
                                    'submission_key', :submission, 'sheet_name', :sheet, 'row_no', :row,
                                    'mapped_cells', 1, 'year', :year, 'commune_code', :code, 'commune_name', :code))).*
                            returning submission_key, sheet_name, row_no
                        )
                        insert into row_binding (submission_key, sheet_name, row_no, form_code, period_code, business_key,
                            state, unit_key, is_current)
                        select stated.submission_key, stated.sheet_name, stated.row_no, 'E3', :year, 'commune/' || :code,
                            'bound', dim_unit.unit_key, true
                        from stated
                        inner join dim_unit on dim_unit.unit_kind = 'commune' and dim_unit.unit_code = :code
                        """)
                .param("fields", "{" + String.join(", ", members) + "}")
                .param("submission", submission)
                .param("sheet", SHEET)
                .param("row", row)
                .param("year", year)
                .param("code", code)
                .update();
    }
}
