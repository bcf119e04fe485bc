package vn.termreview.operations;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page about the star's views, as the database's own catalogue tells it. */
final class StarCatalogue {

    private static final String VIEWS = """
            select
                pg_class.relname as view_name,
                obj_description(pg_class.oid, 'pg_class') as grain
            from pg_class
            where pg_class.relnamespace = 'star'::regnamespace and pg_class.relkind = 'v'
            order by pg_class.relname
            """;

    /** A column without words of its own has those of the stated fact, or of the dimension that it leads to. */
    private static final String COLUMNS = """
            select
                pg_attribute.attname as column_name,
                format_type(pg_attribute.atttypid, pg_attribute.atttypmod) as column_type,
                coalesce(
                    col_description(pg_attribute.attrelid, pg_attribute.attnum),
                    col_description(stated.attrelid, stated.attnum),
                    (
                        select min(col_description(other.attrelid, other.attnum))
                        from pg_class
                        inner join pg_attribute as other on other.attrelid = pg_class.oid
                        where pg_class.relnamespace = 'star'::regnamespace
                            and pg_class.relname like 'dim\\_%'
                            and other.attname = pg_attribute.attname),
                    '') as meaning
            from pg_attribute
            left join pg_attribute as stated
                on stated.attrelid = to_regclass('warehouse.' || :view_name)
                    and stated.attname = pg_attribute.attname
                    and stated.attnum > 0
            where pg_attribute.attrelid = to_regclass('star.' || :view_name) and pg_attribute.attnum > 0
            order by pg_attribute.attnum
            """;

    private static final List<String> KINDS = List.of("branch", "commune", "district", "organisation", "school");

    private final JdbcClient sql;

    StarCatalogue(JdbcClient sql) {
        this.sql = sql;
    }

    /** One column of a view. */
    record Column(String name, String type, String meaning) {}

    List<String> views() {
        return sql.sql(VIEWS).query((row, n) -> row.getString("view_name")).list();
    }

    List<Column> columns(String view) {
        return sql.sql(COLUMNS)
                .param("view_name", view)
                .query((row, n) -> new Column(
                        row.getString("column_name"), row.getString("column_type"), row.getString("meaning")))
                .list();
    }

    String page() {
        StringBuilder page = new StringBuilder("""
                # The views of the schema star

                Made from the database's catalogue by `StarViewsTest`, which fails when the two differ; `-Dgolden.write=true` writes it anew.
                How to join them, and as of which day: [bi.md](bi.md).

                """);
        sql.sql(VIEWS)
                .query((row, n) -> List.of(row.getString("view_name"), String.valueOf(row.getString("grain"))))
                .list()
                .forEach(view -> page.append(view(view.get(0), view.get(1))));
        return page.toString();
    }

    private String view(String name, String grain) {
        StringBuilder text = new StringBuilder("## star." + name + "\n\n" + grain + "\n\n");
        List<Column> columns = columns(name);
        joins(name, columns).forEach(join -> text.append("* ").append(join).append('\n'));
        if (text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
        text.append("| column | type | meaning |\n|---|---|---|\n");
        columns.forEach(column -> text.append("| ")
                .append(column.name())
                .append(" | ")
                .append(column.type())
                .append(" | ")
                .append(column.meaning())
                .append(" |\n"));
        return text.append('\n').toString();
    }

    private static List<String> joins(String view, List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        List<String> joins = new ArrayList<>();
        boolean isFact = view.startsWith("fct_");
        if (!isFact && names.contains("valid_from")) {
            joins.add("key: `" + names.get(0) + "` with `valid_from`");
        } else if (!isFact) {
            joins.add("key: `" + names.get(0) + "`");
        } else if (names.contains("row_no")) {
            joins.add("key: `submission_key`, `sheet_name`, `row_no`");
        } else {
            joins.add("key: `indicator_code`, `year`, `scope`, `unit_key`");
        }
        for (String kind : KINDS) {
            if (names.contains(kind + "_key") && !view.equals("dim_" + kind)) {
                joins.add("`" + kind + "_key` → `star.dim_" + kind + "`, as of the day");
            }
        }
        if (isFact && names.contains("indicator_code")) {
            joins.add("`indicator_code` → `star.dim_indicator`");
        }
        if (isFact && names.contains("term_code")) {
            joins.add("`term_code` → `star.dim_term`");
        }
        if (isFact && names.contains("submission_key")) {
            joins.add("`submission_key` → `star.dim_submission`");
        }
        return joins;
    }
}
