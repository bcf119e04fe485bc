package vn.termreview.review.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.termreview.edition.Block;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.Scope;
import vn.termreview.review.docx.DocxRenderer;
import vn.termreview.review.xlsx.XlsxRenderer;

/**
 * What an office program makes of the editable documents. Its name keeps it from machines without LibreOffice: only the
 * profile {@code libreoffice} runs it.
 */
class OpensInLibreOffice {
    private static final long LONGEST_SECONDS = 240;
    private static final Pattern HEADING =
            Pattern.compile("<text:h [^>]*text:outline-level=\"(\\d)\"[^>]*>(.*?)</text:h>");

    private static final Map<Scope, String> SCOPES =
            Map.of(Scope.COMMITTEE, "Đảng bộ", Scope.BRANCH, "chi bộ", Scope.PROVINCE, "tỉnh", Scope.DISTRICT, "huyện");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    /** The contents that are opened. */
    enum Review {
        COMPLETE,
        DRAFT;

        ReviewContent content() {
            return this == COMPLETE ? OfficeContents.complete() : OfficeContents.draft();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_document_shows_every_caption_and_every_cell(Review review) throws Exception {
        ReviewContent content = review.content();

        String text = pdf("review.docx", new DocxRenderer().render(content));

        assertThat(ContentTables.paragraphs(content))
                .allSatisfy(paragraph -> assertThat(text).contains(dense(paragraph)));
        assertThat(cells(content)).allSatisfy(cell -> assertThat(text).contains(dense(cell)));
    }

    @ParameterizedTest
    @EnumSource
    void the_document_keeps_its_outline(Review review) throws Exception {
        ReviewContent content = review.content();

        Path text = converted("review.docx", new DocxRenderer().render(content), "odt");

        List<Map.Entry<Integer, String>> outline = new ArrayList<>();
        try (ZipFile zip = new ZipFile(text.toFile(), StandardCharsets.UTF_8)) {
            String body =
                    new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8);
            Matcher heading = HEADING.matcher(body);
            while (heading.find()) {
                String words = heading.group(2).replaceAll("<[^>]*>", "");
                outline.add(Map.entry(Integer.valueOf(heading.group(1)), dense(words)));
            }
        }
        assertThat(outline)
                .isEqualTo(content.sections().stream()
                        .filter(section -> section.level() > 0)
                        .map(section -> Map.entry(section.level(), dense(ContentTables.plain(section.heading()))))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_workbook_shows_every_cell_and_every_figure(Review review) throws Exception {
        ReviewContent content = review.content();

        String text = pdf("review.xlsx", new XlsxRenderer().render(content));

        assertThat(ContentTables.of(content))
                .allSatisfy(table -> assertThat(text).contains(dense(table.caption())));
        assertThat(cells(content)).allSatisfy(cell -> assertThat(text).contains(dense(cell)));
        assertThat(content.figures()).allSatisfy(figure -> assertThat(text).contains(dense(shown(content, figure))));
    }

    /** A figure's line up to its value. */
    private static String shown(ReviewContent content, Figure figure) {
        Block.TargetRow name = ContentTables.blocks(content)
                .filter(Block.TargetTable.class::isInstance)
                .flatMap(table -> ((Block.TargetTable) table).rows().stream())
                .filter(row -> row.code().equals(figure.indicator()))
                .findFirst()
                .orElse(null);
        Integer year = figure.year();
        String code = figure.traceCode();
        String unit = figure.unitName();
        return (code == null ? "" : code)
                + figure.indicator()
                + (name == null ? "" : name.indicator() + name.unit())
                + (year == null ? "Cả nhiệm kỳ" : year)
                + SCOPES.get(figure.scope())
                + (unit == null ? "" : unit)
                + value(figure.value(), name != null && name.unit().equals("%"));
    }

    private static String value(@Nullable BigDecimal value, boolean isRate) {
        if (value == null) {
            return "";
        }
        BigDecimal hundredths = value.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return isRate
                ? hundredths.toPlainString().replace('.', ',') + "%"
                : value.setScale(0, RoundingMode.DOWN).toPlainString();
    }

    private static List<String> cells(ReviewContent content) {
        return ContentTables.of(content).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .map(ContentTables::plain)
                .toList();
    }

    private String pdf(String name, byte[] document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(converted(name, document, "pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return dense(stripper.getText(pdf));
        }
    }

    private Path converted(String name, byte[] document, String kind) throws IOException, InterruptedException {
        Path file = Files.write(directory.resolve(name), document);
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        directory.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said.txt").toFile())
                .start();
        try {
            assertThat(office.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(office.exitValue()).as("soffice").isZero();
        } finally {
            office.destroyForcibly();
        }
        return directory.resolve(name.substring(0, name.indexOf('.') + 1) + kind);
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }
}
