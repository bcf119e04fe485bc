package vn.termreview.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.termreview.cli.DemoResult;
import vn.termreview.cli.FindingRow;
import vn.termreview.cli.FindingState;
import vn.termreview.cli.FindingsRequest;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.ImportRequest;
import vn.termreview.cli.Progress;
import vn.termreview.cli.ReportState;
import vn.termreview.cli.ReviewFormat;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.cli.SampleResult;
import vn.termreview.cli.StatusRequest;
import vn.termreview.home.Home;
import vn.termreview.home.HomeUse;
import vn.termreview.home.KillPoint;
import vn.termreview.problem.Messages;
import vn.termreview.sample.SampleInbox;

/** Carries {@code demo} and {@code sample} out. */
final class Demo {

    private static final List<String> TERMS = List.of("2015-2020", "2020-2025");

    private final GlobalOptions options;
    private final Supplier<Session> session;
    private final Messages messages;
    private final KillPoint killPoint;

    Demo(GlobalOptions options, Supplier<Session> session, Messages messages, KillPoint killPoint) {
        this.options = options;
        this.session = session;
        this.messages = messages;
        this.killPoint = killPoint;
    }

    DemoResult run(Progress progress) {
        Home home = Home.at(options.home()).create(HomeUse.DEMO);
        Path inbox = home.root().resolve("inbox");
        SampleResult sample = sample(inbox, progress);
        Session open = session.get();
        new Imports(open, messages)
                .start(new ImportRequest(List.of(inbox), null, null, null, false, List.of()), progress);
        new DemoExplanations(open.sql(), new Explains(open)::explain).record(progress);
        List<Path> reviews = new ArrayList<>();
        Reviews writer = new Reviews(options, open, killPoint);
        for (String term : TERMS) {
            reviews.addAll(
                    writer.write(new ReviewRequest(term, null, List.of(ReviewFormat.PDF), null, false, null), progress)
                            .files());
        }
        List<FindingRow> findings = new FindingRows(open.sql(), messages).list(new FindingsRequest(List.of(), null));
        int accepted = (int) new StatusReports(open.sql())
                .of(new StatusRequest(null, null)).reports().stream()
                        .filter(report -> report.state() == ReportState.ACCEPTED)
                        .count();
        return new DemoResult(
                home.root(),
                inbox,
                sample.files().size(),
                accepted,
                count(findings, FindingState.EXPLAINED),
                count(findings, FindingState.OPEN),
                reviews);
    }

    static SampleResult sample(Path directory, Progress progress) {
        progress.stage("sample", 0);
        try {
            return new SampleResult(directory, new SampleInbox().write(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(List<FindingRow> findings, FindingState state) {
        return (int)
                findings.stream().filter(finding -> finding.state() == state).count();
    }
}
