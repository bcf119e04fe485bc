package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRCsvDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewFixtures;

/** The sample rows with which a designer looks at each template are those of today's templates. */
class SampleDataTest {
    private static final int MOST_ROWS = 12;

    private final ReviewContent content = PrintedReview.content(ReviewFixtures.term2015());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review",
                "contents",
                "targets",
                "indicators",
                "years",
                "columns",
                "list",
                "holders",
                "sources",
                "footnotes"
            })
    void a_template_is_filled_with_its_sample_rows(String name) throws Exception {
        JasperReport template = template(name);
        String expected = csv(template, rows(name));
        Path file = Path.of("reports/sample", name + ".csv");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, expected, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(fill(template, file).getPages()).isNotEmpty();
    }

    @Test
    void each_template_has_an_adapter_that_names_its_rows() throws IOException {
        for (String name : templates()) {
            String adapter = Files.readString(Path.of("reports/sample", name + ".jrdax"), StandardCharsets.UTF_8);
            assertThat(adapter).contains("<fileName>reports/sample/" + name + ".csv</fileName>");
        }
    }

    private static List<String> templates() throws IOException {
        try (var files = Files.list(Path.of("reports/review"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".jrxml"))
                    .map(name -> name.replace(".jrxml", ""))
                    .toList();
        }
    }

    /** The rows that the review gives the template, of the first block that uses it. */
    private List<Map<String, ?>> rows(String name) {
        ContentLabels labels = labels(content);
        List<Map<String, ?>> rows = new NumberedRows(Breaks.none()).of(new ReportRows(labels).rows(content));
        if (name.equals("review")) {
            return rows.stream()
                    .filter(row -> List.of("paragraph", "note", "highlights", "lead", "signature")
                            .contains(String.valueOf(row.get("kind"))))
                    .toList();
        }
        if (name.equals("footnotes")) {
            return List.of(
                    Map.of("mark", RowMarks.raised(1), "text", "Chi bộ Văn phòng (mẫu): chuyển sinh hoạt cuối năm."));
        }
        List<Map<String, ?>> found = new ArrayList<>();
        new ReportRows(labels)
                .rows(content).stream()
                        .filter(row -> name.equals(row.get("kind")))
                        .findFirst()
                        .ifPresent(row -> {
                            int number = 0;
                            for (Object line : (List<?>) Objects.requireNonNull(row.get("rows"))) {
                                Map<String, Object> shown = new HashMap<>();
                                ((Map<?, ?>) line).forEach((key, value) -> {
                                    if (value != null) {
                                        shown.put(String.valueOf(key), value);
                                    }
                                });
                                shown.put("row", RowSpot.identity("1." + number++, List.of(), "sample"));
                                shown.put("part", 0);
                                found.add(shown);
                            }
                        });
        return found;
    }

    private static String csv(JasperReport template, List<Map<String, ?>> rows) {
        List<String> fields = Arrays.stream(template.getFields())
                .map(JRField::getName)
                .sorted()
                .toList();
        List<List<String>> lines = new ArrayList<>();
        for (Map<String, ?> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            lines.add(fields.stream().map(field -> text(row.get(field))).toList());
        }
        CsvSchema schema = CsvSchema.builder()
                .addColumns(fields, CsvSchema.ColumnType.STRING)
                .setUseHeader(true)
                .setLineSeparator("\n")
                .build();
        return CsvMapper.builder().build().writer(schema).writeValueAsString(lines);
    }

    /** Pictures and inner tables have no place in a file of rows; a designer sees their room. */
    private static String text(@org.jspecify.annotations.Nullable Object value) {
        boolean isPlain = value instanceof String || value instanceof Integer || value instanceof Boolean;
        return isPlain ? String.valueOf(value) : "";
    }

    private static JasperPrint fill(JasperReport template, Path csv) throws Exception {
        try (InputStream bytes = Files.newInputStream(csv)) {
            JRCsvDataSource rows = new JRCsvDataSource(bytes, "UTF-8");
            rows.setUseFirstRowAsHeader(true);
            rows.setRecordDelimiter("\n");
            Map<String, Object> parameters = new HashMap<>();
            parameters.put(
                    JRParameter.REPORT_RESOURCE_BUNDLE, labels(PrintedReview.content(ReviewFixtures.term2015())));
            parameters.put("draft", false);
            parameters.put("party", true);
            parameters.put("headStyle", "HeadYear");
            return JasperFillManager.getInstance(new SimpleJasperReportsContext())
                    .fill(template, parameters, rows);
        }
    }

    private static ContentLabels labels(ReviewContent content) {
        return new ContentLabels(content.labels(), Locale.forLanguageTag(content.language()));
    }

    private static JasperReport template(String name) throws Exception {
        try (InputStream bytes = SampleDataTest.class.getResourceAsStream("/reports/review/" + name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(Objects.requireNonNull(bytes));
        }
    }
}
