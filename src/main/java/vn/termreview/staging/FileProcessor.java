package vn.termreview.staging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.termreview.form.AcceptedMapping;
import vn.termreview.form.FileReading;
import vn.termreview.form.FormReader;
import vn.termreview.form.SourceFile;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.sql.Sql;
import vn.termreview.submission.Unreadable;

/** Reads received files through the gate. */
public final class FileProcessor {

    private final Sql sql;
    private final FormReader reader;

    /**
     * Reads files that the warehouse holds.
     *
     * @param sql the warehouse
     * @param reader reads a workbook; a file that it cannot read is a finding, never an exception
     */
    public FileProcessor(Sql sql, FormReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    /**
     * Reads with what the operator stated, and with the columns of misspelt labels that he said yes to.
     *
     * @param run the run
     * @param known the last mapping that there was when the run was opened
     * @param accepted the proposals that this run's order says yes to
     * @return reads one file after the other
     */
    public ItemProcessor<UnreadFile, StagedFile> knowing(long run, long known, List<Long> accepted) {
        Mappings mappings = new Mappings(sql, run, known, accepted);
        return file -> new StagedFile(file, read(file, mappings));
    }

    private FileReading read(UnreadFile file, Mappings mappings) {
        Optional<Unreadable> trouble = Unreadable.of(file.sha256());
        if (trouble.isPresent()) {
            Map<String, String> details = Map.of("trouble", trouble.get().word());
            return refused(new Finding(ProblemCode.FILE_UNREADABLE, null, null, null, null, details));
        }
        byte[] bytes = sql.one("staging/content", Map.of("sha256", file.sha256()), (row, n) -> row.getBytes("content"))
                .orElseThrow();
        if (bytes.length < file.byteCount()) {
            return refused(new Finding(
                    ProblemCode.FILE_TOO_LARGE, null, null, Long.toString(file.byteCount()), null, Map.of()));
        }
        SourceFile source = new SourceFile(file.folders() + "/" + file.path(), bytes, file.folderYear());
        FileReading asking = reader.read(source, file.request());
        List<AcceptedMapping> accepted = mappings.of(asking);
        return accepted.isEmpty() ? asking : reader.read(source, file.request().with(accepted));
    }

    private static FileReading refused(Finding finding) {
        return new FileReading(List.of(), List.of(), List.of(finding), 0);
    }
}
