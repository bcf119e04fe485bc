package vn.termreview.form;

import org.jspecify.annotations.Nullable;

/**
 * A file to be read.
 *
 * @param name its name, with or without folders
 * @param bytes its content; not to be changed afterwards
 * @param folderYear the year that its folder is named by, or null where the folder's name is no year
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed through, records of files are never compared
public record SourceFile(
        String name, byte[] bytes, @Nullable Integer folderYear) {}
