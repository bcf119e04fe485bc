package vn.termreview.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What the demo left behind.
 *
 * @param home where the other commands go on
 * @param inbox the sample workbooks
 * @param workbooks how many of them
 * @param submissions how many count now
 * @param explained findings that carry a sample explanation
 * @param open findings that still wait
 * @param reviews the printed reviews, absolute, oldest term first
 */
public record DemoResult(
        Path home, Path inbox, int workbooks, int submissions, int explained, int open, List<Path> reviews) {}
