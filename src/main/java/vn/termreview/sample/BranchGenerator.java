package vn.termreview.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes branches that add up to the committee's sums, year by year. */
final class BranchGenerator {

    /** Fixes the sample; another seed gives another sample under the same sums. */
    private static final long SEED = 2015_2020;

    private final Random random = new Random(SEED);
    private final List<Branch> branches = Branch.all();

    List<BranchYear> generate() {
        List<BranchYear> all = new ArrayList<>();
        int[] members = branches.stream().mapToInt(Branch::members).toArray();
        for (CommitteeYear committee : CommitteeYear.all()) {
            List<Flow> flows = flows(members, committee.members());
            members = flows.stream().mapToInt(Flow::end).toArray();
            all.addAll(year(committee, flows));
        }
        return all;
    }

    private List<Flow> flows(int[] start, int end) {
        List<Flow> flows = new ArrayList<>();
        for (int members : start) {
            flows.add(new Flow(members, random));
        }
        int turn = random.nextInt(flows.size());
        for (int missing = end - sum(flows); missing != 0; missing = end - sum(flows)) {
            Flow next = flows.get(turn++ % flows.size());
            if (missing > 0) {
                next.come();
            } else if (next.end() > 9) {
                next.go();
            }
        }
        return flows;
    }

    private List<BranchYear> year(CommitteeYear committee, List<Flow> flows) {
        int[] unrated = scatter(committee.unrated());
        int[] completed = scatter(committee.completed());
        int[] evaluated = IntStream.range(0, flows.size())
                .map(i -> flows.get(i).end() - unrated[i])
                .toArray();
        int[] excellent = Apportionment.share(committee.excellent(), evaluated);
        return IntStream.range(0, flows.size())
                .mapToObj(i -> branch(
                        committee.year(),
                        branches.get(i),
                        flows.get(i),
                        new Levels(excellent[i], evaluated[i] - excellent[i] - completed[i], completed[i], unrated[i])))
                .toList();
    }

    private BranchYear branch(int year, Branch branch, Flow flow, Levels levels) {
        int members = flow.end();
        return new BranchYear(
                year,
                branch.code(),
                branch.name(),
                members >= 30 ? 5 : 3,
                flow.start(),
                flow.admitted(),
                flow.in(),
                flow.out(),
                flow.other(),
                members,
                (int) Math.round(members * branch.femaleShare()),
                (int) Math.round(members * branch.ethnicShare()),
                flow.admitted(),
                levels.unrated() > 0 ? random.nextInt(2) : 0,
                levels.excellent(),
                levels.good(),
                levels.completed(),
                0,
                levels.unrated(),
                members);
    }

    /** Drops {@code total} heads on different branches, anywhere. */
    private int[] scatter(int total) {
        int[] heads = new int[branches.size()];
        for (int left = total; left > 0; ) {
            int i = random.nextInt(heads.length);
            if (heads[i] == 0) {
                heads[i]++;
                left--;
            }
        }
        return heads;
    }

    private static int sum(List<Flow> flows) {
        return flows.stream().mapToInt(Flow::end).sum();
    }

    private record Levels(int excellent, int good, int completed, int unrated) {}
}
