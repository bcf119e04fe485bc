package vn.termreview.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers from {@link Samples}, remembers what was asked, and fails where it is told to. */
final class FakeOperations implements Operations, OperationsFactory {

    final List<Object> asked = new ArrayList<>();

    @Nullable
    GlobalOptions opened;

    @Nullable
    RuntimeException failure;

    Runnable during = () -> {};
    Runnable onStop = () -> {};
    Runnable onClose = () -> {};
    ImportResult imported = Samples.partlyImported();
    boolean stopped;
    boolean closed;

    @Override
    public Operations open(GlobalOptions options) {
        opened = options;
        return this;
    }

    private <T> T answer(Object request, T result) {
        asked.add(request);
        during.run();
        if (failure != null) {
            throw failure;
        }
        return result;
    }

    @Override
    public DemoResult demo(Progress progress) {
        return answer("demo", Samples.demo());
    }

    @Override
    public SampleResult sample(Path directory, Progress progress) {
        return answer(directory, Samples.sample());
    }

    @Override
    public List<TemplateEntry> template(TemplateRequest request, Progress progress) {
        return answer(request, Samples.templates());
    }

    @Override
    public ImportResult importFiles(ImportRequest request, Progress progress) {
        progress.stage("stage", 3);
        progress.advance(3);
        progress.stage("check", 0);
        return answer(request, imported);
    }

    @Override
    public WithdrawResult withdraw(WithdrawRequest request) {
        return answer(request, Samples.withdrawn());
    }

    @Override
    public StatusReport status(StatusRequest request) {
        return answer(request, Samples.status());
    }

    @Override
    public List<FindingRow> findings(FindingsRequest request) {
        return answer(request, Samples.findings());
    }

    @Override
    public MarkResult mark(MarkRequest request) {
        return answer(request, Samples.marked());
    }

    @Override
    public ExplainResult explain(ExplainRequest request) {
        return answer(request, Samples.explained());
    }

    @Override
    public DiffResult diff(DiffRequest request, Progress progress) {
        return answer(request, DiffSamples.diff());
    }

    @Override
    public List<FigureRow> figures(FiguresRequest request) {
        return answer(request, FigureSamples.figures());
    }

    @Override
    public ReviewResult review(ReviewRequest request, Progress progress) {
        return answer(request, Samples.review());
    }

    @Override
    public List<TraceRow> trace(String code) {
        return answer(code, Samples.trace());
    }

    @Override
    public List<FigureRow> traceCell(long submission, String sheet, String cell) {
        return answer(List.of(submission, sheet, cell), FigureSamples.figures());
    }

    @Override
    public List<RunRow> runs() {
        return answer("runs", Samples.runs());
    }

    @Override
    public ImportResult restart(long run, List<String> passwords, Progress progress) {
        return answer(run, imported);
    }

    @Override
    public List<DoctorRow> doctor() {
        return answer("doctor", Samples.doctor());
    }

    @Override
    public void stop() {
        stopped = true;
        onStop.run();
    }

    @Override
    public void close() {
        closed = true;
        onClose.run();
    }
}
