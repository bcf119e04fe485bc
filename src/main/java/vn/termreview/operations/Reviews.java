package vn.termreview.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.Progress;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.ReviewResult;
import vn.termreview.edition.ReviewContent;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Refused;
import vn.termreview.review.PdfRenderer;
import vn.termreview.review.ReviewPrintException;

/** Carries {@code review} out: content from the warehouse, pages from the content alone. */
final class Reviews {

    private static final String CODE_VERSION = "0.1.0";

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
        List<ReviewDocuments.Composed> composed = documents.of(request);
        progress.stage("review", composed.size());
        Path asked = request.directory();
        Path directory = asked == null ? Home.at(options.home()).reviews() : asked;
        List<ReviewResult.Document> written = new ArrayList<>();
        new Printing<ReviewDocuments.Composed>(one -> render(one.content())).each(composed, (one, pdf) -> {
            Path target = directory.resolve(one.stem() + ".pdf");
            FinalFile.put(target, pdf, () -> killPoint.reached("pdf"));
            progress.advance(1);
            written.add(new ReviewResult.Document(
                    one.content().kind().name().toLowerCase(Locale.ROOT),
                    one.unit(),
                    one.content().draft(),
                    List.of(target.toAbsolutePath())));
        });
        return new ReviewResult(
                term.code(),
                null,
                written.stream().anyMatch(ReviewResult.Document::draft),
                written.stream().flatMap(document -> document.files().stream()).toList(),
                request.year(),
                written);
    }

    private byte[] render(ReviewContent content) {
        try {
            return renderer.render(content);
        } catch (ReviewPrintException e) {
            throw failed(e);
        }
    }

    private static Refused failed(RuntimeException e) {
        return new Refused(
                ExitCode.REPORT_FAILED, "failure.report-failed", Map.of("reason", String.valueOf(e.getMessage())), e);
    }

    private static void requireAvailable(ReviewRequest request) {
        if (request.edition() != null) {
            throw WarehouseOperations.notAvailable("--edition");
        }
        for (ReviewFormat format : request.formats()) {
            if (format != ReviewFormat.PDF) {
                throw WarehouseOperations.notAvailable("--format " + format.word());
            }
        }
    }
}
