package vn.termreview.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.Progress;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.ReviewResult;
import vn.termreview.edition.ReviewContent;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;
import vn.termreview.operations.ReviewDocuments.Composed;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Refused;
import vn.termreview.review.Attachment;
import vn.termreview.review.PdfRenderer;
import vn.termreview.review.ReviewPrintException;
import vn.termreview.review.docx.DocxRenderer;
import vn.termreview.review.xlsx.XlsxRenderer;

/** Carries {@code review} out: content from the warehouse, pages from the content alone. */
final class Reviews {

    private static final String CODE_VERSION = "0.1.0";
    private static final String LIST = "-truy-nguyen.csv";

    private final GlobalOptions options;
    private final Session session;
    private final KillPoint killPoint;
    private final PdfRenderer renderer = new PdfRenderer();

    Reviews(GlobalOptions options, Session session, KillPoint killPoint) {
        this.options = options;
        this.session = session;
        this.killPoint = killPoint;
    }

    ReviewResult write(ReviewRequest request, Progress progress) {
        requireAvailable(request);
        ReviewDocuments documents =
                new ReviewDocuments(session.sql(), options.language(), PdfRenderer.hashes(CODE_VERSION));
        Terms.Term term = documents.term(request);
        List<Composed> composed = documents.of(request);
        progress.stage("review", composed.size());
        Path asked = request.directory();
        Path directory = asked == null ? Home.at(options.home()).reviews() : asked;
        byte @Nullable [] cells = listed(request, term);
        List<ReviewResult.Document> written = new ArrayList<>();
        new Printing<Composed, Map<ReviewFormat, byte[]>>(one -> rendered(one, request, cells))
                .each(composed, (one, formats) -> {
                    List<Path> files = new ArrayList<>();
                    formats.forEach((format, bytes) ->
                            files.add(put(directory.resolve(one.stem() + "." + format.word()), bytes, format.word())));
                    if (cells != null) {
                        files.add(put(directory.resolve(one.stem() + LIST), cells, "csv"));
                    }
                    progress.advance(1);
                    written.add(new ReviewResult.Document(
                            one.content().kind().name().toLowerCase(Locale.ROOT),
                            one.unit(),
                            one.content().draft(),
                            files));
                });
        return new ReviewResult(
                term.code(),
                null,
                written.stream().anyMatch(ReviewResult.Document::draft),
                written.stream().flatMap(document -> document.files().stream()).toList(),
                request.year(),
                written);
    }

    /** The cells behind a printed document of all; null for others, whose cells {@code trace} finds by their codes. */
    private byte @Nullable [] listed(ReviewRequest request, Terms.Term term) {
        boolean isOfAll = request.unit() == null && !request.eachUnit() && !request.quality();
        if (!isOfAll || !request.formats().contains(ReviewFormat.PDF)) {
            return null;
        }
        Integer year = request.year();
        Terms.Term years = year == null ? term : new Terms.Term(term.code(), year, year);
        return new TraceList(session.sql()).csv(years, new Figures(session.sql(), options.language()).of(term.code()));
    }

    private Map<ReviewFormat, byte[]> rendered(Composed one, ReviewRequest request, byte @Nullable [] cells) {
        Attachment attachment = request.attach() && cells != null
                ? new Attachment(
                        one.stem() + LIST,
                        "text/csv",
                        Objects.requireNonNull(one.content().labels().get("traceList")),
                        cells)
                : null;
        Map<ReviewFormat, byte[]> formats = new EnumMap<>(ReviewFormat.class);
        request.formats().forEach(format -> formats.put(format, render(one.content(), format, attachment)));
        return formats;
    }

    private byte[] render(ReviewContent content, ReviewFormat format, @Nullable Attachment attachment) {
        try {
            return switch (format) {
                case PDF -> renderer.render(content, attachment);
                case DOCX -> new DocxRenderer().render(content);
                case XLSX -> new XlsxRenderer().render(content);
            };
        } catch (ReviewPrintException e) {
            throw failed(e);
        }
    }

    private Path put(Path target, byte[] bytes, String kind) {
        FinalFile.put(target, bytes, () -> killPoint.reached(kind));
        return target.toAbsolutePath();
    }

    private static Refused failed(RuntimeException e) {
        return new Refused(
                ExitCode.REPORT_FAILED, "failure.report-failed", Map.of("reason", String.valueOf(e.getMessage())), e);
    }

    private static void requireAvailable(ReviewRequest request) {
        if (request.edition() != null) {
            throw WarehouseOperations.notAvailable("--edition");
        }
    }
}
