package vn.termreview.edition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a result stands against its target. */
public enum Verdict {
    /** Strictly better than the target. */
    @JsonProperty("exceeded")
    EXCEEDED,
    /** Reached. */
    @JsonProperty("met")
    MET,
    /** Not reached. */
    @JsonProperty("missed")
    MISSED,
    /** Too little is known to say. */
    @JsonProperty("insufficient")
    INSUFFICIENT,
    /** Result and target cannot be compared. */
    @JsonProperty("incomparable")
    INCOMPARABLE,
    /** There is no target. */
    @JsonProperty("none")
    NONE
}
