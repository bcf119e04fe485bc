package vn.termreview.operations;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.termreview.cli.ImportRequest;
import vn.termreview.cli.ImportResult;
import vn.termreview.cli.Progress;
import vn.termreview.database.RunLock;
import vn.termreview.job.JobProgress;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Messages;
import vn.termreview.problem.Refused;
import vn.termreview.submission.ImportOrder;
import vn.termreview.submission.Inbox;
import vn.termreview.submission.InboxFile;
import vn.termreview.submission.Receiver;
import vn.termreview.submission.Run;
import vn.termreview.submission.Runs;

/** Carries {@code import} and {@code restart} out, under the run lock. */
final class Imports {

    private final Session session;
    private final RunReports reports;

    Imports(Session session, Messages messages) {
        this.session = session;
        this.reports = new RunReports(session.sql(), messages);
    }

    /** Starts an import, or goes on with an unfinished one of the very same files and options. */
    ImportResult start(ImportRequest request, Progress progress) {
        session.passwords().use(request.passwords());
        ImportOrder order = new ImportOrder(
                request.paths(),
                request.year(),
                request.term(),
                request.unit(),
                request.dryRun(),
                request.confirm(),
                request.acceptMapping(),
                0L);
        List<InboxFile> files = files(order);
        if (files.isEmpty()
                && order.confirmed().isEmpty()
                && order.mappingsAccepted().isEmpty()) {
            throw new Refused(
                    ExitCode.USAGE,
                    "failure.nothing-to-import",
                    Map.of(
                            "paths",
                            String.join(
                                    ", ",
                                    order.paths().stream().map(Path::toString).toList())));
        }
        try (RunLock lock = RunLock.acquire(session.warehouse())) {
            session.repair().leftovers();
            lock.ensureHeld();
            long run = runs().open(
                            "import",
                            Receiver.fingerprint(order, files),
                            order.knowing(session.stages().mappings().known()),
                            order.dryRun(),
                            session.warehouse().who());
            return finish(run, progress);
        }
    }

    /** Goes on with a run that broke off. */
    ImportResult restart(long run, List<String> passwords, Progress progress) {
        session.passwords().use(passwords);
        try (RunLock lock = RunLock.acquire(session.warehouse())) {
            session.repair().leftovers();
            lock.ensureHeld();
            Run found = runs().find(run)
                    .orElseThrow(() ->
                            new Refused(ExitCode.USAGE, "failure.run-unknown", Map.of("run", Long.toString(run))));
            if (found.ended()) {
                throw new Refused(
                        ExitCode.USAGE, "failure.run-not-restartable", Map.of("run", Long.toString(run), "state", "✓"));
            }
            return finish(run, progress);
        }
    }

    private ImportResult finish(long run, Progress progress) {
        try {
            session.launcher().run(run, new Told(progress), reports);
        } catch (Refused refused) {
            if (refused.exitCode() == ExitCode.USAGE.code()) {
                runs().ended(run, "failed");
            }
            throw refused;
        }
        Run done = runs().find(run).orElseThrow();
        ImportResult result = ImportResult.of(
                run, done.dryRun(), reports.entries(Objects.requireNonNull(done.report()), done.dryRun()));
        runs().ended(run, result.outcome().word());
        return result;
    }

    private static List<InboxFile> files(ImportOrder order) {
        try {
            return Inbox.files(order.paths());
        } catch (UncheckedIOException e) {
            throw new Refused(
                    ExitCode.USAGE,
                    "failure.file-not-readable",
                    Map.of(
                            "path",
                                    String.join(
                                            ", ",
                                            order.paths().stream()
                                                    .map(Path::toString)
                                                    .toList()),
                            "reason",
                                    String.valueOf(
                                            e.getCause() == null
                                                    ? e.getMessage()
                                                    : e.getCause().getMessage())),
                    e);
        }
    }

    private Runs runs() {
        return session.stages().runs();
    }

    /** The command line's progress in the job's words. */
    record Told(Progress progress) implements JobProgress {

        @Override
        public void stage(String name, long total) {
            progress.stage(name, total);
        }

        @Override
        public void advance(long count) {
            progress.advance(count);
        }
    }
}
