package vn.termreview.staging;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import vn.termreview.form.ReadingRequest;
import vn.termreview.sql.Sql;

/** The files of one slice that are not staged yet; what is staged is known from the files' rows, not from the batch. */
public final class FileQueue implements ItemReader<UnreadFile> {

    private final Sql sql;
    private final long run;
    private final int slice;
    private @Nullable Queue<UnreadFile> files;

    /**
     * Names a slice; it is looked up at the first read.
     *
     * @param sql where the files are
     * @param run the run
     * @param slice the slice's number
     */
    public FileQueue(Sql sql, long run, int slice) {
        this.sql = sql;
        this.run = run;
        this.slice = slice;
    }

    @Override
    public @Nullable UnreadFile read() {
        if (files == null) {
            files = new ArrayDeque<>(sql.query(
                    "staging/unread",
                    Map.of("run_id", run, "slice_no", slice),
                    (row, n) -> new UnreadFile(
                            row.getLong("run_id"),
                            row.getInt("file_no"),
                            row.getString("path"),
                            row.getObject("folder_year", Integer.class),
                            row.getString("folders"),
                            row.getString("sha256"),
                            row.getLong("byte_count"),
                            new ReadingRequest(
                                    row.getObject("stated_year", Integer.class),
                                    row.getString("stated_term"),
                                    row.getString("stated_unit")))));
        }
        return files.poll();
    }
}
