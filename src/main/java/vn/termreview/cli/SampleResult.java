package vn.termreview.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * The sample workbooks.
 *
 * @param directory where they are, absolute
 * @param files absolute, in the order of folder and name
 */
public record SampleResult(Path directory, List<Path> files) {}
