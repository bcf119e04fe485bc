package vn.termreview.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.Progress;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.ReviewResult;
import vn.termreview.edition.ReviewComposer;
import vn.termreview.edition.ReviewContent;
import vn.termreview.home.Home;
import vn.termreview.home.KillPoint;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Language;
import vn.termreview.problem.Refused;
import vn.termreview.review.PdfRenderer;
import vn.termreview.review.ReviewPrintException;
import vn.termreview.review.docx.DocxRenderer;
import vn.termreview.review.xlsx.XlsxRenderer;

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
        Terms.Term term = new Terms(session.sql()).named(request.term());
        progress.stage("review", 1);
        ReviewContent content = content(term);
        Path given = request.directory();
        Path directory = given == null ? Home.at(options.home()).reviews() : given;
        Map<ReviewFormat, byte[]> documents = new EnumMap<>(ReviewFormat.class);
        request.formats().forEach(format -> documents.put(format, render(content, format)));
        List<Path> files = new ArrayList<>();
        documents.forEach((format, bytes) -> {
            Path target = directory.resolve("bao-cao-nhiem-ky-" + term.code() + "." + format.word());
            FinalFile.put(target, bytes, () -> killPoint.reached(format.word()));
            files.add(target.toAbsolutePath());
        });
        if (request.formats().contains(ReviewFormat.PDF)) {
            Path list = directory.resolve("bao-cao-nhiem-ky-" + term.code() + "-truy-nguyen.csv");
            FinalFile.put(list, cells(term), () -> {});
            files.add(list.toAbsolutePath());
        }
        progress.advance(1);
        return new ReviewResult(term.code(), null, content.draft(), files);
    }

    private ReviewContent content(Terms.Term term) {
        Language language = options.language();
        return new ReviewComposer(vn.termreview.edition.Messages.of(language.locale()))
                .compose(new ReviewDataLoader(session.sql(), language).load(term, PdfRenderer.hashes(CODE_VERSION)));
    }

    private byte[] cells(Terms.Term term) {
        return new TraceList(session.sql()).csv(term, new Figures(session.sql(), options.language()).of(term.code()));
    }

    private byte[] render(ReviewContent content, ReviewFormat format) {
        try {
            return switch (format) {
                case PDF -> renderer.render(content);
                case DOCX -> new DocxRenderer().render(content);
                case XLSX -> new XlsxRenderer().render(content);
            };
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
        if (request.unit() != null || request.eachUnit()) {
            throw WarehouseOperations.notAvailable(request.eachUnit() ? "--each-unit" : "--unit");
        }
    }
}
