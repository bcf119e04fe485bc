package vn.termreview.operations;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.ReviewResult;
import vn.termreview.edition.Block;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;
import vn.termreview.problem.Language;
import vn.termreview.review.VeraPdf;

/** The documents of an office of the term 2015-2020, and what stands in them. */
final class Documents {

    private final Office office;

    Documents(Office office) {
        this.office = office;
    }

    List<ReviewDocuments.Composed> of(ReviewRequest request) {
        return new ReviewDocuments(office.statements(), Language.VI, new ReviewData.Hashes("t", "f", "v")).of(request);
    }

    ReviewContent content(ReviewRequest request) {
        return of(request).get(0).content();
    }

    ReviewResult write(ReviewRequest request) {
        return office.operations().review(request, new Office.Quiet());
    }

    /** What an archive would refuse of the PDFs, each by its name. */
    static List<String> refused(ReviewResult result) throws IOException {
        List<String> refused = new ArrayList<>();
        List<Path> documents = result.files().stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .toList();
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("no document to look at");
        }
        for (Path file : documents) {
            VeraPdf.failures(Files.readAllBytes(file), "2u")
                    .forEach(failure -> refused.add(file.getFileName() + ": " + failure));
        }
        return refused;
    }

    static ReviewRequest unit(String unit) {
        return request(unit, null, null, false, false);
    }

    static ReviewRequest request(
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable Path directory,
            boolean quality,
            boolean eachUnit) {
        return new ReviewRequest(
                year == null ? "2015-2020" : null,
                directory,
                List.of(ReviewFormat.PDF),
                unit,
                eachUnit,
                null,
                year,
                quality,
                false,
                ReviewRequest.Issue.NONE);
    }

    String whole(String indicator, int year) {
        return office.sql()
                .sql("select value from year_figure where indicator_code = ? and is_widest and year = ?")
                .params(indicator, year)
                .query(BigDecimal.class)
                .single()
                .toBigIntegerExact()
                .toString();
    }

    String figure(String indicator, String district, int year) {
        return office.sql()
                .sql("select value from year_figure inner join dim_unit using (unit_key)"
                        + " where indicator_code = ? and scope = 'district' and unit_code = ? and year = ?")
                .params(indicator, district, year)
                .query(BigDecimal.class)
                .single()
                .toBigIntegerExact()
                .toString();
    }

    static List<String> column(List<Map<String, Object>> rows, String column) {
        return rows.stream()
                .map(row -> NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN"))
                        .format(row.get(column)))
                .toList();
    }

    static List<Block.TargetRow> targets(ReviewContent content) {
        return content.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.TargetTable.class::isInstance)
                .flatMap(table -> ((Block.TargetTable) table).rows().stream())
                .toList();
    }

    static List<Block.HolderRow> holders(ReviewContent content) {
        return content.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.HolderTable.class::isInstance)
                .flatMap(table -> ((Block.HolderTable) table).rows().stream())
                .toList();
    }

    static List<String> row(ReviewContent content, String label) {
        return rows(content, label).get(0);
    }

    /** The cells of all lines whose label begins so, in the order of the document. */
    static List<List<String>> rows(ReviewContent content, String label) {
        return content.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.ColumnTable table
                        ? table.rows().stream()
                        : block instanceof Block.YearTable years ? years.rows().stream() : java.util.stream.Stream.of())
                .filter(row -> row.label().startsWith(label) && !row.values().isEmpty())
                .map(Block.YearRow::values)
                .toList();
    }

    static String text(ReviewResult result, int file) throws IOException {
        try (var document = Loader.loadPDF(result.files().get(file).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
