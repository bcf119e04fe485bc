package vn.termreview.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.DemoResult;
import vn.termreview.cli.DiffRequest;
import vn.termreview.cli.DiffResult;
import vn.termreview.cli.DoctorRow;
import vn.termreview.cli.ExplainRequest;
import vn.termreview.cli.ExplainResult;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.FiguresRequest;
import vn.termreview.cli.FindingRow;
import vn.termreview.cli.FindingsRequest;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.ImportRequest;
import vn.termreview.cli.ImportResult;
import vn.termreview.cli.MarkRequest;
import vn.termreview.cli.MarkResult;
import vn.termreview.cli.Operations;
import vn.termreview.cli.Progress;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.ReviewResult;
import vn.termreview.cli.RunRow;
import vn.termreview.cli.SampleResult;
import vn.termreview.cli.StatusReport;
import vn.termreview.cli.StatusRequest;
import vn.termreview.cli.TemplateEntry;
import vn.termreview.cli.TemplateRequest;
import vn.termreview.cli.TraceRow;
import vn.termreview.cli.WithdrawRequest;
import vn.termreview.cli.WithdrawResult;
import vn.termreview.home.KillPoint;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Messages;
import vn.termreview.problem.Refused;

/** The commands, carried out on one warehouse that is opened by the first one that needs it. */
public final class WarehouseOperations implements Operations {

    private final GlobalOptions options;
    private final Clock clock;
    private final KillPoint killPoint;
    private final Messages messages;
    private volatile @Nullable Session session;

    /**
     * Names where to work; nothing is opened yet.
     *
     * @param options where, and in which language
     * @param clock tells when things happen
     * @param killPoint told of every named point
     */
    public WarehouseOperations(GlobalOptions options, Clock clock, KillPoint killPoint) {
        this.options = options;
        this.clock = clock;
        this.killPoint = killPoint;
        this.messages = Messages.of(options.language());
    }

    /** Works on a session that is open already. */
    WarehouseOperations(GlobalOptions options, Clock clock, KillPoint killPoint, Session session) {
        this(options, clock, killPoint);
        this.session = session;
    }

    @Override
    public DemoResult demo(Progress progress) {
        return new Demo(options, this::session, messages, killPoint).run(progress);
    }

    @Override
    public SampleResult sample(Path directory, Progress progress) {
        return Demo.sample(directory, progress);
    }

    @Override
    public List<TemplateEntry> template(TemplateRequest request, Progress progress) {
        return new TemplateFiles(options, session()).write(request, progress);
    }

    @Override
    public ImportResult importFiles(ImportRequest request, Progress progress) {
        return imports().start(request, progress);
    }

    @Override
    public ImportResult restart(long run, List<String> passwords, Progress progress) {
        return imports().restart(run, passwords, progress);
    }

    @Override
    public WithdrawResult withdraw(WithdrawRequest request) {
        return new Withdrawals(session(), messages).withdraw(request);
    }

    @Override
    public StatusReport status(StatusRequest request) {
        return new StatusReports(session().sql()).of(request);
    }

    @Override
    public List<FindingRow> findings(FindingsRequest request) {
        return new FindingRows(session().sql(), messages).list(request);
    }

    @Override
    public MarkResult mark(MarkRequest request) {
        return new MarkFiles(options, session().sql(), messages).write(request);
    }

    @Override
    public ExplainResult explain(ExplainRequest request) {
        return new Explains(session()).explain(request);
    }

    @Override
    public DiffResult diff(DiffRequest request, Progress progress) {
        return new Differences(session(), options.language()).diff(request, progress);
    }

    @Override
    public List<FigureRow> figures(FiguresRequest request) {
        if (request.edition() != null || request.asOf() != null) {
            throw notAvailable(request.edition() != null ? "--edition" : "--as-of");
        }
        String term = new Terms(session().sql()).named(request.term()).code();
        Figures figures = new Figures(session().sql(), options.language());
        LocalDate borders = request.borders();
        return (borders == null ? figures.of(term) : figures.of(term, borders))
                .stream().map(KeyedFigure::figure).toList();
    }

    @Override
    public ReviewResult review(ReviewRequest request, Progress progress) {
        return new Reviews(options, session(), killPoint).write(request, progress);
    }

    @Override
    public List<TraceRow> trace(String code) {
        return new Tracing(session().sql(), options.language()).figure(code);
    }

    @Override
    public List<FigureRow> traceCell(long submission, String sheet, String cell) {
        return new Tracing(session().sql(), options.language()).cell(submission, sheet, cell);
    }

    @Override
    public List<RunRow> runs() {
        Session open = session();
        return new RunRows(open.sql(), messages, open.isRunActive()).list();
    }

    @Override
    public List<DoctorRow> doctor() {
        return new Doctor(options, messages, this::session).check();
    }

    @Override
    public void stop() {
        Session open = session;
        if (open != null) {
            open.launcher().stop();
        }
    }

    @Override
    public synchronized void close() {
        Session open = session;
        session = null;
        if (open != null) {
            open.close();
        }
    }

    private Imports imports() {
        return new Imports(session(), messages);
    }

    private synchronized Session session() {
        Session open = session;
        if (open == null) {
            open = Session.open(options, clock, killPoint);
            session = open;
        }
        return open;
    }

    static Refused notAvailable(String option) {
        return new Refused(ExitCode.USAGE, "failure.not-available", Map.of("option", option));
    }
}
