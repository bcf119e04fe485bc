package vn.termreview.edition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the warehouse states of one branch or one district besides what a term's {@link ReviewData} says of it.
 *
 * @param name the last one in the term
 * @param years those of the term in which it was there, ascending
 * @param sizes of a district, by level group and school year
 * @param flows of a district, by school year
 * @param prizes of a district, by contest, subject and school year
 * @param studies of a branch, by document and year
 * @param submissions those in which it stands with rows of its own
 * @param gaps what is missing, held or open of its own part
 * @param oddities which explained values are its own
 */
public record UnitData(
        Kind kind,
        String code,
        String name,
        List<Integer> years,
        List<Schools.Size> sizes,
        List<Schools.Flow> flows,
        List<Records.Prize> prizes,
        List<Records.Study> studies,
        Set<Long> submissions,
        List<ReviewData.Gap> gaps,
        Set<Oddity> oddities) {

    public UnitData {
        years = List.copyOf(years);
        sizes = List.copyOf(sizes);
        flows = List.copyOf(flows);
        prizes = List.copyOf(prizes);
        studies = List.copyOf(studies);
        submissions = Set.copyOf(submissions);
        gaps = List.copyOf(gaps);
        oddities = Set.copyOf(oddities);
    }

    /** What has a review of its own. */
    public enum Kind {
        /** Reports of its members to the committee. */
        BRANCH(Scope.BRANCH, Scope.COMMITTEE),
        /** Has schools and communes. */
        DISTRICT(Scope.DISTRICT, Scope.PROVINCE);

        private final Scope scope;
        private final Scope whole;

        Kind(Scope scope, Scope whole) {
            this.scope = scope;
            this.whole = whole;
        }

        /** The scope of its own figures. */
        Scope scope() {
            return scope;
        }

        /** The scope of the figures that its own are a part of. */
        Scope whole() {
            return whole;
        }
    }

    /** An explained value: its submission, what stands in the cell, and the reason. */
    public record Oddity(long submission, @Nullable String found, String reason) {}
}
