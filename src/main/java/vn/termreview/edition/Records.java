package vn.termreview.edition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.Target;

/**
 * What happened during the term besides members, ratings and schools, and what people wrote about it. What is not
 * stated is null.
 *
 * @param inspections one a branch and year, by year
 * @param studies one a document and year, by year
 * @param contests in the order of their dates
 * @param awards in the order of their dates
 * @param prizes one a contest, subject and school year
 * @param paragraphs in the order in which they are printed
 * @param nextTerm the term that follows, or null where none is known
 */
public record Records(
        List<Inspection> inspections,
        List<Study> studies,
        List<Contest> contests,
        List<Award> awards,
        List<Prize> prizes,
        List<Written> paragraphs,
        @Nullable NextTerm nextTerm) {

    public Records {
        inspections = List.copyOf(inspections);
        studies = List.copyOf(studies);
        contests = List.copyOf(contests);
        awards = List.copyOf(awards);
        prizes = List.copyOf(prizes);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Nothing known.
     *
     * @return no rows at all
     */
    public static Records none() {
        return new Records(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /**
     * The inspection and supervision of one branch in one year, as its form P3 states it.
     *
     * @param supervised whether it was supervised all year, or null where no such column is
     */
    public record Inspection(
            int year,
            String branchCode,
            String branchName,
            @Nullable Integer inspections,
            @Nullable Integer supervisions,
            @Nullable Boolean supervised,
            @Nullable Integer supervisedMembers,
            @Nullable Integer violatingOrganisations,
            @Nullable Integer violatingMembers,
            @Nullable Integer denouncedOrganisations,
            @Nullable Integer denouncedMembers,
            @Nullable Integer disciplinedOrganisations,
            @Nullable Integer disciplinedMembers) {}

    /** How many members had to study a document in a year, and how many did. */
    public record Study(
            int year,
            String document,
            @Nullable Integer required,
            @Nullable Integer attended) {}

    /** A contest that was concluded. */
    public record Contest(
            int year,
            String name,
            LocalDate concludedOn,
            @Nullable Integer entries,
            @Nullable Integer prizes) {}

    /**
     * An award.
     *
     * @param recipient a collective's name, or an individual's initials
     * @param decidedOn null where not stated
     */
    public record Award(
            int year,
            Subject subject,
            String recipient,
            Award.Kind kind,
            Award.Level level,
            String decision,
            @Nullable LocalDate decidedOn) {
        /** Who was honoured. */
        public enum Subject {
            COLLECTIVE,
            INDIVIDUAL
        }

        /** With what. */
        public enum Kind {
            LABOUR_ORDER_1,
            LABOUR_ORDER_2,
            LABOUR_ORDER_3,
            EMULATION_FLAG,
            CERTIFICATE_OF_MERIT,
            CITATION,
            OTHER
        }

        /** By whom. */
        public enum Level {
            STATE,
            GOVERNMENT,
            MINISTRY,
            PROVINCE,
            BLOCK,
            DEPARTMENT
        }
    }

    /**
     * The prizes of one contest in one subject and school year.
     *
     * @param subject null where not stated
     */
    public record Prize(
            int year,
            Prize.Kind kind,
            Prize.Level level,
            @Nullable String subject,
            @Nullable Integer entrants,
            @Nullable Integer first,
            @Nullable Integer second,
            @Nullable Integer third,
            @Nullable Integer consolation) {
        /** What was contested. */
        public enum Kind {
            GIFTED_STUDENT,
            SCIENCE,
            INVENTION
        }

        /** Between whom, the widest first. */
        public enum Level {
            NATIONAL,
            REGIONAL,
            PROVINCIAL,
            SECTOR
        }
    }

    /** A paragraph as a person wrote it; {@code {code}} in it stands for a figure. */
    public record Written(Topic topic, String text) {}

    /**
     * The term that follows and what it aims at.
     *
     * @param firstYear the first year in its name
     * @param lastYear the last year in its name
     */
    public record NextTerm(int firstYear, int lastYear, List<Aim> aims) {
        public NextTerm {
            aims = List.copyOf(aims);
        }
    }

    /**
     * A target of the term that follows.
     *
     * @param fromYear the year from which it holds, or null for the whole term
     * @param basis its legal basis
     */
    public record Aim(
            String indicator, Target target, @Nullable Integer fromYear, String basis) {}
}
