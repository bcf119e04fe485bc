package vn.termreview.operations;

import java.util.Map;
import vn.termreview.cli.Progress;
import vn.termreview.cli.WithdrawRequest;
import vn.termreview.cli.WithdrawResult;
import vn.termreview.database.RunLock;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Messages;
import vn.termreview.problem.Refused;
import vn.termreview.submission.Runs;
import vn.termreview.submission.Sha256;

/** Carries {@code withdraw} out, under the run lock. */
final class Withdrawals {

    private final Session session;
    private final RunReports reports;

    Withdrawals(Session session, Messages messages) {
        this.session = session;
        this.reports = new RunReports(session.sql(), messages);
    }

    WithdrawResult withdraw(WithdrawRequest request) {
        try (RunLock lock = RunLock.acquire(session.warehouse())) {
            session.repair().leftovers();
            lock.ensureHeld();
            Runs runs = session.stages().runs();
            String fingerprint = Sha256.of("withdraw|" + request.submission() + "|" + request.reason());
            long run = runs.open(
                    "withdraw", fingerprint, request, false, session.warehouse().who());
            try {
                session.withdrawal()
                        .withdraw(run, request.submission(), request.reason(), new Imports.Told(new Silent()), reports);
            } catch (Refused refused) {
                runs.ended(run, "failed");
                throw refused;
            }
        }
        return session.sql()
                .one(
                        "submission/withdrawn",
                        Map.of("submission_key", request.submission()),
                        (row, n) -> new WithdrawResult(
                                row.getLong("submission_key"),
                                row.getString("form_code"),
                                row.getString("period_code"),
                                row.getString("unit_name"),
                                row.getInt("version"),
                                row.getString("withdrawn_reason"),
                                row.getObject("current_key", Long.class),
                                row.getObject("current_version", Integer.class)))
                .orElseThrow(() -> new Refused(
                        ExitCode.USAGE,
                        "failure.submission-unknown",
                        Map.of("submission", Long.toString(request.submission()))));
    }

    /** A withdrawal is over before anybody could follow it. */
    private static final class Silent implements Progress {

        @Override
        public void stage(String key, long total) {}

        @Override
        public void advance(long count) {}
    }
}
