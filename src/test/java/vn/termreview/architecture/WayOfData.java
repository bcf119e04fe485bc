package vn.termreview.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which package may know which: features meet in the database, and hand each other nothing but plain data. */
final class WayOfData {

    /** In the order in which data passes through them; a later one may use the records and enums of an earlier one. */
    private static final List<String> STAGES = List.of(
            "workbook",
            "form",
            "submission",
            "staging",
            "check",
            "dimension",
            "fact",
            "indicator",
            "edition",
            "review",
            "template",
            "mark");

    /** What all may use, and what each of these may use itself. */
    private static final Map<String, Set<String>> KERNEL = Map.of(
            "problem", Set.of(),
            "home", Set.of("problem"),
            "sql", Set.of("problem"),
            "database", Set.of("home", "problem", "sql"));

    /** Those that know the order of the stages, or call them for the operator. */
    private static final Set<String> CONDUCTORS = Set.of("", "cli", "job", "operations");

    /**
     * Where one stage calls the other's services: forms are read from workbooks into staging, reports rendered from an
     * edition, workbooks written to be the same each time.
     */
    private static final Set<String> CALLS = Set.of(
            "form > workbook",
            "staging > form",
            "review > edition",
            "template > workbook",
            "mark > workbook",
            "sample > workbook");

    private WayOfData() {}

    static ArchRule rule(String root) {
        return ArchRuleDefinition.classes()
                .that(DescribedPredicate.describe(
                        "are ours", type -> type.getPackageName().startsWith(root)))
                .should(new ArchCondition<>("keep to the way of the data") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = dependency.getTargetClass().getBaseComponentType();
                            if (target.getPackageName().startsWith(root)
                                    && !mayUse(feature(root, type), feature(root, target), isPlain(target))) {
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                            }
                        }
                    }
                });
    }

    static boolean mayUse(String from, String to, boolean plain) {
        if (from.equals(to) || CALLS.contains(from + " > " + to)) {
            return true;
        }
        if (KERNEL.containsKey(from)) {
            return KERNEL.getOrDefault(from, Set.of()).contains(to);
        }
        if (CONDUCTORS.contains(from) || KERNEL.containsKey(to)) {
            return true;
        }
        return plain && STAGES.contains(to) && STAGES.indexOf(to) < STAGES.indexOf(from);
    }

    private static String feature(String root, JavaClass type) {
        String below = type.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", -1)[0];
    }

    private static boolean isPlain(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || (type.isInterface() && type.reflect().isSealed());
    }
}
