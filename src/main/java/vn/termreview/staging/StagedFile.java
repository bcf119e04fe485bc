package vn.termreview.staging;

import vn.termreview.form.FileReading;

/**
 * A file that was read and is to be staged.
 *
 * @param file its place in the run
 * @param reading what it says
 */
public record StagedFile(UnreadFile file, FileReading reading) {}
