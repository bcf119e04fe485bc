package vn.termreview.operations;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.MarkRequest;
import vn.termreview.cli.MarkResult;
import vn.termreview.home.Home;
import vn.termreview.mark.Mark;
import vn.termreview.mark.MarkedWorkbook;
import vn.termreview.mark.Marker;
import vn.termreview.mark.NotMarkableException;
import vn.termreview.mark.Notice;
import vn.termreview.mark.Obstacle;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Messages;
import vn.termreview.problem.Refused;
import vn.termreview.problem.Severity;
import vn.termreview.sql.Sql;
import vn.termreview.workbook.WorkbookLimits;

/** Carries {@code mark} out: one file goes back to its sender, whatever number of submissions it held. */
final class MarkFiles {

    private static final String LIST_ENDING = "xlsx";

    private final GlobalOptions options;
    private final Sql sql;
    private final Messages messages;

    MarkFiles(GlobalOptions options, Sql sql, Messages messages) {
        this.options = options;
        this.sql = sql;
        this.messages = messages;
    }

    /** The file as it came. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Received(
            long run,
            int fileNo,
            String name,
            LocalDate on,
            long byteCount,
            byte[] content,
            @Nullable Long current) {}

    MarkResult write(MarkRequest request) {
        Received received = received(request.submission());
        List<Mark> marks = new MarkList(sql, messages).of(received.run(), received.fileNo(), received.name());
        Notice notice = new Notice(received.name(), received.on(), marks, options.language());
        List<String> remarks = new ArrayList<>();
        MarkedWorkbook marked = marked(received, notice, remarks);
        byte[] bytes = marked == null ? Marker.list(notice) : marked.bytes();
        String ending = marked == null ? LIST_ENDING : marked.ending();
        Path file = file(request, received, ending, remarks);
        if (received.current() != null && (marks.isEmpty() || marked == null)) {
            remarks.add(messages.text(
                    "mark.not-current",
                    "submission",
                    Long.toString(request.submission()),
                    "current",
                    received.current().toString()));
        }
        FinalFile.put(file, bytes, () -> {});
        return new MarkResult(
                request.submission(),
                file,
                marked == null ? MarkResult.Kind.LIST : MarkResult.Kind.MARKED,
                count(marks, Severity.ERROR),
                count(marks, Severity.QUERY),
                count(marks, Severity.NOTE),
                marked == null ? 0 : marked.cells(),
                remarks);
    }

    private Received received(long submission) {
        return sql.one("submission/marked_file", Map.of("submission_key", submission), (row, n) -> received(row))
                .orElseThrow(() -> new Refused(
                        ExitCode.USAGE, "failure.submission-unknown", Map.of("submission", Long.toString(submission))));
    }

    private static Received received(ResultSet row) throws SQLException {
        String path = row.getString("path").replace('\\', '/');
        return new Received(
                row.getLong("run_id"),
                row.getInt("file_no"),
                path.substring(path.lastIndexOf('/') + 1),
                LocalDate.ofInstant(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(), ReviewDataLoader.HERE),
                row.getLong("byte_count"),
                row.getBytes("content"),
                row.getObject("current_key", Long.class));
    }

    private @Nullable MarkedWorkbook marked(Received received, Notice notice, List<String> remarks) {
        Obstacle obstacle = Obstacle.NOT_KEPT;
        if (received.content().length == received.byteCount()) {
            try {
                return new Marker(WorkbookLimits.defaults()).mark(received.content(), notice);
            } catch (NotMarkableException e) {
                obstacle = e.obstacle();
            }
        }
        remarks.add(messages.text("mark.obstacle." + obstacle.name(), "file", received.name()));
        return null;
    }

    private Path file(MarkRequest request, Received received, String ending, List<String> remarks) {
        Path asked = request.file();
        if (asked == null) {
            String stem = FileWords.safe(received.name().replaceFirst("\\.[^.]*$", ""));
            return Home.at(options.home())
                    .marked()
                    .resolve(stem + "-can-sua-" + request.submission() + "." + ending)
                    .toAbsolutePath();
        }
        if (!asked.toString().toLowerCase(Locale.ROOT).endsWith("." + ending)) {
            remarks.add(messages.text("mark.ending", "path", asked.toString(), "ending", "." + ending));
        }
        return asked;
    }

    private static int count(List<Mark> marks, Severity severity) {
        return (int) marks.stream().filter(mark -> mark.severity() == severity).count();
    }
}
