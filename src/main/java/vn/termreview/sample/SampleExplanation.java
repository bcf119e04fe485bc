package vn.termreview.sample;

import java.util.List;

/**
 * Why an odd value of the sample is true.
 *
 * @param form the form that it stands in
 * @param year the year, or the first of the school year
 * @param unit the code of the unit that its row is about
 * @param problem the name of the query
 * @param text the reason
 */
public record SampleExplanation(String form, int year, String unit, String problem, String text) {

    /**
     * All of them.
     *
     * @return in the order in which they are given
     */
    public static List<SampleExplanation> all() {
        return Yaml.read("explanations.yml", Listed.class).explanations();
    }

    private record Listed(List<SampleExplanation> explanations) {}
}
