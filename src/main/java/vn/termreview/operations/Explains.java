package vn.termreview.operations;

import vn.termreview.cli.ExplainRequest;
import vn.termreview.cli.ExplainResult;
import vn.termreview.database.RunLock;
import vn.termreview.problem.Refused;
import vn.termreview.submission.Explanations.Asked;
import vn.termreview.submission.Runs;
import vn.termreview.submission.Sha256;

/** Carries {@code explain} out, under the run lock. */
final class Explains {

    private final Session session;

    Explains(Session session) {
        this.session = session;
    }

    ExplainResult explain(ExplainRequest request) {
        try (RunLock lock = RunLock.acquire(session.warehouse())) {
            session.repair().leftovers();
            lock.ensureHeld();
            Runs runs = session.stages().runs();
            String fingerprint = Sha256.of("explain|" + request.finding() + "|" + request.text());
            long run = runs.open(
                    "explain", fingerprint, request, false, session.warehouse().who());
            try {
                return result(session.explaining().explain(run, request.finding(), request.text()), request.text());
            } catch (Refused refused) {
                runs.ended(run, "failed");
                throw refused;
            }
        }
    }

    private static ExplainResult result(Asked asked, String text) {
        return new ExplainResult(
                asked.finding(),
                asked.submission(),
                asked.file(),
                asked.form(),
                asked.period(),
                asked.unit(),
                asked.code().name(),
                asked.sheet(),
                asked.cell(),
                asked.found(),
                text,
                asked.reason());
    }
}
