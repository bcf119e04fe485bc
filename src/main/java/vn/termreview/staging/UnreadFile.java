package vn.termreview.staging;

import org.jspecify.annotations.Nullable;
import vn.termreview.form.ReadingRequest;

/**
 * A received file that is to be read.
 *
 * @param run its run
 * @param fileNo its place in the run
 * @param path as shown to the operator
 * @param folderYear the year, where its folder is named like one
 * @param folders the names of the folders that it lies in
 * @param sha256 its content
 * @param byteCount its length; the content itself is kept only up to the largest size that is read
 * @param request what the operator stated when it came
 */
public record UnreadFile(
        long run,
        int fileNo,
        String path,
        @Nullable Integer folderYear,
        String folders,
        String sha256,
        long byteCount,
        ReadingRequest request) {}
