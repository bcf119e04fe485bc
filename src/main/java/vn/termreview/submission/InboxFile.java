package vn.termreview.submission;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to receive.
 *
 * @param path where it is
 * @param shown its path as shown to the operator: below the folder that was named, or its name
 * @param folderYear the year, where the nearest folder that is named like a year lies on that path
 * @param folders the names of the folders that it lies in, from the imported one down
 * @param trouble why it cannot be read, where that is plain from the folder already
 */
public record InboxFile(
        Path path,
        String shown,
        @Nullable Integer folderYear,
        String folders,
        @Nullable Unreadable trouble) {}
