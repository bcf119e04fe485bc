package vn.termreview.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules, each with the planted class that must break it. */
@SuppressWarnings("ImmutableEnumChecker")
enum HouseRule {
    FEATURES_MEET_IN_THE_DATABASE(WayOfData::rule, "LooksAhead"),
    EVERY_PACKAGE_IS_NULL_MARKED(root -> classes().should(new NullMarkedPackages()), "Unmarked"),
    NO_STATIC_STATE(root -> classes().should(new StaticState()), "KeepsState"),
    TIME_COMES_FROM_A_CLOCK(
            root -> classes().should(new ForbiddenCalls("ask a Clock", ForbiddenCalls.WITHOUT_CLOCK)),
            "AsksTheMachine"),
    /** But for the doctor, who asks how the machine is. */
    EVERY_CHARSET_IS_NAMED(
            root -> classes()
                    .that()
                    .doNotHaveSimpleName("Doctor")
                    .should(new ForbiddenCalls("name the charset", ForbiddenCalls.WITHOUT_CHARSET)),
            "TrustsTheMachine"),
    EVERY_LOCALE_IS_NAMED(
            root -> classes().should(new ForbiddenCalls("name the locale", ForbiddenCalls.WITHOUT_LOCALE)),
            "SpeaksAnyLanguage"),
    ONLY_THE_COMMAND_LINE_PRINTS(
            root -> classes()
                    .that(resideInAPackage(root + ".*.."))
                    .and()
                    .resideOutsideOfPackage(root + ".cli..")
                    .should(new ForbiddenCalls("leave printing to cli", ForbiddenCalls.OUTPUT)),
            "Prints"),
    ONLY_MAIN_ENDS_THE_PROCESS(
            root -> classes()
                    .that(resideInAPackage(root + ".*.."))
                    .and()
                    .resideOutsideOfPackages(root + ".cli..", root + ".home..")
                    .should(new ForbiddenCalls("let main end the process", ForbiddenCalls.END_OF_PROCESS)),
            "Exits"),
    NO_OTHER_LOGGING(
            root -> noClasses()
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.apache.log4j..")),
            "LogsElsewhere"),
    NO_GENERATED_CODE_AND_NO_MOCKS(
            root -> noClasses().should().dependOnClassesThat(resideInAnyPackage("..lombok..", "..mockito..")),
            "Generated"),
    INJECTION_BY_CONSTRUCTOR(root -> noFields().should().beAnnotatedWith(Autowired.class), "Injected"),
    /** For tests: they wait for what happens, not for time to pass. */
    NOBODY_SLEEPS(root -> classes().should(new ForbiddenCalls("not sleep", ForbiddenCalls.SLEEP)), "Sleeps");

    private final Function<String, ArchRule> rule;
    private final String planted;

    HouseRule(Function<String, ArchRule> rule, String planted) {
        this.rule = rule;
        this.planted = planted;
    }

    /** The rule for the classes below a root package. */
    ArchRule below(String root) {
        return rule.apply(root).as(name());
    }

    /** The simple name of the class that breaks it. */
    String planted() {
        return planted;
    }
}
