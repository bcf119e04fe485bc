package vn.termreview.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What differs between two versions of a report, and what follows from it.
 *
 * @param rows rows without a partner, or not loaded in one of the versions; by place
 * @param cells cells that differ, by place
 * @param totals cells of the sender's total rows that differ, by place
 * @param figuresCompared false where one of the versions cannot be counted; then {@code figures} is empty
 * @param figures figures and verdicts that differ while the one or the other version counts, in the order of {@code figures}
 * @param findings what is asked of the one and not of the other, of the two versions and of other reports
 * @param explanations those of the old version, and whether they answer the new one
 */
public record DiffResult(
        @JsonProperty("old") DiffSide older,
        @JsonProperty("new") DiffSide newer,
        List<RowDifference> rows,
        List<CellDifference> cells,
        List<TotalDifference> totals,
        @JsonProperty("figures_compared") boolean figuresCompared,
        List<FigureDifference> figures,
        List<FindingDifference> findings,
        List<ExplanationDifference> explanations) {}
