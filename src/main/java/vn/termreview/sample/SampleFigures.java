package vn.termreview.sample;

import java.util.List;

/** The truth behind the sample inbox: what its workbooks say, as values. */
public record SampleFigures(
        List<BranchYear> branches,
        List<OrganisationRating> organisations,
        List<TermTarget> targets,
        SchoolFigures schools) {

    /** The first year of the first term. */
    public static final int FIRST_YEAR = 2015;

    /** The last year of the last term. */
    public static final int LAST_YEAR = 2024;

    /** The last year of the school side: the one in which the districts ended. */
    public static final int LAST_SCHOOL_YEAR = 2025;

    public SampleFigures {
        branches = List.copyOf(branches);
        organisations = List.copyOf(organisations);
        targets = List.copyOf(targets);
    }

    /**
     * The figures of both terms.
     *
     * @return the same figures at each call, ordered by year and unit
     */
    public static SampleFigures ofBothTerms() {
        return new SampleFigures(
                new BranchGenerator().generate(),
                new OrganisationGenerator().generate(),
                TargetList.read(),
                SchoolFigures.make());
    }

    /**
     * The branches of a year.
     *
     * @param year 2015 to 2024
     * @return by code
     */
    public List<BranchYear> branches(int year) {
        return branches.stream().filter(branch -> branch.year() == year).toList();
    }

    /**
     * The ratings of a year.
     *
     * @param year 2015 to 2024
     * @return the committee, then branches by code, then mass organisations
     */
    public List<OrganisationRating> organisations(int year) {
        return organisations.stream().filter(rating -> rating.year() == year).toList();
    }

    /**
     * The targets of a term.
     *
     * @param term such as {@code 2015-2020}
     * @return in the order of the resolution
     */
    public List<TermTarget> targets(String term) {
        return targets.stream().filter(target -> target.term().equals(term)).toList();
    }
}
