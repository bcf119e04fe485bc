package vn.termreview.job;

import vn.termreview.check.Checks;
import vn.termreview.dimension.Dimensions;
import vn.termreview.fact.Facts;
import vn.termreview.indicator.Contributions;
import vn.termreview.staging.FileProcessor;
import vn.termreview.staging.StagingWriter;
import vn.termreview.submission.LabelMappings;
import vn.termreview.submission.Receiver;
import vn.termreview.submission.Runs;
import vn.termreview.submission.Submissions;

/** Everything that a job sets in order; none of them knows another. */
public record Stages(
        Runs runs,
        Receiver receiver,
        FileProcessor processor,
        StagingWriter writer,
        Submissions submissions,
        LabelMappings mappings,
        Facts facts,
        Dimensions dimensions,
        Contributions contributions,
        Checks checks) {}
