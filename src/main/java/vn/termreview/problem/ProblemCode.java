package vn.termreview.problem;

import static vn.termreview.problem.Actor.OPERATOR;
import static vn.termreview.problem.Actor.SENDER;
import static vn.termreview.problem.Severity.ERROR;
import static vn.termreview.problem.Severity.NOTE;
import static vn.termreview.problem.Severity.QUERY;

/**
 * Every problem that termreview can name. The message files hold one sentence for each, under the constant's name.
 */
public enum ProblemCode {
    /** A cell's text does not fit its column's type. */
    CELL_UNREADABLE(ERROR, SENDER),
    /** A required cell of a data row is empty. */
    CELL_MISSING(ERROR, SENDER),
    /** A required column is missing: the sheet is rejected. */
    COLUMN_MISSING(ERROR, SENDER),
    /** The form's term is not among the reference rows. */
    TERM_UNKNOWN(ERROR, SENDER),
    /** One import states the same form, period and reporting unit twice. */
    SCOPE_STATED_TWICE(QUERY, OPERATOR),
    /** A new version covers fewer units than the current one. */
    SUBMISSION_SHRINKS(QUERY, OPERATOR),
    /** A new version states nothing in a column in which the current one does. */
    SUBMISSION_LOSES_COLUMN(QUERY, OPERATOR),
    /** A code or name that no current submission has introduced. */
    UNIT_UNKNOWN(QUERY, SENDER),
    /** A name without a code that more than one unit has. */
    UNIT_AMBIGUOUS(ERROR, SENDER),
    /** A row with nothing but the name of a known unit. */
    BARE_ROW_IS_UNIT(ERROR, SENDER),
    /** Two rows state the same unit for the same form and period. */
    KEY_STATED_TWICE(QUERY, SENDER),
    /** A rated year that no rule covers. */
    NO_RULE(NOTE, OPERATOR),
    /** Members at the start and those who came and went do not come to the members at the end. */
    P1_MOVEMENT(QUERY, SENDER),
    /** The levels and the unrated do not come to the members. */
    P1_RATING_SUM(QUERY, SENDER),
    /** A part is larger than the members. */
    P1_PART_EXCEEDS(QUERY, SENDER),
    /** The members at the start are not last year's at the end. */
    P1_START(QUERY, SENDER),
    /** More excellent members than the rule in force allows. */
    P1_EXCELLENT_CAP(QUERY, SENDER),
    /** A branch of P1 without a rating in P2. */
    P2_BRANCH_UNRATED(QUERY, SENDER),
    /** A level that only another year's scheme names. */
    P2_LEVEL_OF_OTHER_SCHEME(QUERY, SENDER),
    /** More members of a branch are supervised, suspected, denounced or disciplined than P1 says that it has. */
    P3_MEMBERS_EXCEED(QUERY, SENDER),
    /** More than one organisation in the row of one branch. */
    P3_ORGANISATIONS_EXCEED(QUERY, SENDER),
    /** Members are under regular supervision, but their branch is not marked. */
    P3_SUPERVISION_UNMARKED(QUERY, SENDER),
    /** More members studied than had to. */
    P4_ATTENDED_EXCEEDS(QUERY, SENDER),
    /** More members had to study than the branch had in the year. */
    P4_REQUIRED_EXCEEDS(QUERY, SENDER),
    /** A day of P4 is not in the year of its form. */
    P4_OTHER_YEAR(QUERY, SENDER),
    /** An award was decided in another year than its form's. */
    P5_OTHER_YEAR(QUERY, SENDER),
    /** A level of universal education that the figures do not allow, or that is below what they prove. */
    E3_LEVEL_MISFIT(QUERY, SENDER),
    /** A part of an age is larger than all of that age. */
    E3_PART_EXCEEDS(QUERY, SENDER),
    /** A year that no rule on universal education covers. */
    E3_NO_RULE(NOTE, OPERATOR),
    /** A target on a code that the catalogue does not have. */
    TARGET_UNKNOWN_INDICATOR(QUERY, SENDER),
    /** A level that cannot be put on its indicator's scale. */
    TARGET_LEVEL_MISFIT(QUERY, SENDER),
    /** A row about a unit that had ended by its day. */
    UNIT_ENDED(QUERY, SENDER),
    /** A change of a unit that no current submission has introduced. */
    CHANGE_OF_UNKNOWN_UNIT(NOTE, SENDER),
    /** A part of a school's pupils is larger than the whole. */
    E0_PART_EXCEEDS(QUERY, SENDER),
    /** Fewer than 3 or more than 60 pupils a class. */
    E0_CLASS_SIZE(QUERY, SENDER),
    /** A school of last year that has not ended is missing. */
    E0_SCHOOL_MISSING(QUERY, SENDER),
    /** A school's pupils are more than 30 % off last year's. */
    E0_PUPILS_CHANGED(QUERY, SENDER),
    /** A school that no earlier year has. */
    E0_SCHOOL_NEW(NOTE, SENDER),
    /** A combined school that does not state its primary pupils. */
    E0_PRIMARY_MISSING(NOTE, SENDER),
    /** A row names another district than its commune's. */
    E0_DISTRICT_DIFFERS(QUERY, SENDER),
    /** A line's label is not what stands at its number. */
    E1_LABEL_MISFIT(QUERY, SENDER),
    /** Lines do not come to the line that sums them up. */
    E1_SUM_DIFFERS(QUERY, SENDER),
    /** A part of a line is larger than the whole. */
    E1_PART_EXCEEDS(QUERY, SENDER),
    /** E0 and E1 state one measure of a school differently. */
    E1_DIFFERS_FROM_E0(QUERY, SENDER),
    /** The matrix of another round than the one at the beginning of the school year. */
    E1_OTHER_ROUND(ERROR, SENDER),
    /** A school is recognised as new while it holds a valid recognition. */
    E2_NEW_WHILE_VALID(QUERY, SENDER),
    /** A decision is later than the school year of its list. */
    E2_DECISION_AFTER_YEAR(QUERY, SENDER),
    /** A decision lapses before it is taken. */
    E2_VALIDITY_BEFORE_DECISION(QUERY, SENDER),
    /** More prizes than entrants. */
    E4_PRIZES_EXCEED(QUERY, SENDER),
    /** A contest with entrants and without any statement of prizes. */
    E4_PRIZES_UNSTATED(QUERY, SENDER),
    /** A result of an indicator that E5 is not asked for. */
    E5_UNKNOWN_INDICATOR(QUERY, SENDER),
    /** A stated percentage is not what its part of its whole gives. */
    RATE_DIFFERS(QUERY, SENDER),
    /** A stated percentage that no whole number of parts gives. */
    RATE_IMPOSSIBLE(QUERY, SENDER),
    /** A paragraph names a figure that its term does not have. */
    V0_UNKNOWN_FIGURE(ERROR, SENDER),
    /** A change lacks what its kind needs. */
    D0_INCOMPLETE(QUERY, SENDER),
    /** The parts of a split come to more than the whole. */
    D0_SPLIT_EXCEEDS(QUERY, SENDER),
    /** A change took effect outside the year of its list. */
    D0_OTHER_YEAR(QUERY, SENDER),
    /** Two columns claim to be the same field: the sheet is rejected. */
    COLUMN_TWICE(ERROR, SENDER),
    /** A title or label says that counts are in thousands or in per cent: the sheet is rejected. */
    MEASURE_OTHER(ERROR, SENDER),
    /** A form without a single row of data. */
    TABLE_EMPTY(ERROR, SENDER),
    /** A column that the form does not know. */
    COLUMN_UNKNOWN(NOTE, OPERATOR),
    /** A column may be one of the form, its label misspelt; it is taken only with the operator's yes. */
    MAPPING_PROPOSED(QUERY, OPERATOR),
    /** A column with a misspelt label that was taken as the operator said before. */
    MAPPING_REMEMBERED(NOTE, OPERATOR),
    /** A row of a table that is neither data nor anything else. */
    ROW_IGNORED(NOTE, SENDER),
    /** Rows so far below the last table that none of them belongs to it. */
    ROWS_AFTER_GAP(NOTE, SENDER),
    /** A code that lost its leading zeros got them back. */
    CODE_PADDED(NOTE, SENDER),
    /** A sheet was written before Unicode, and put into it. */
    TEXT_CONVERTED(NOTE, SENDER),
    /** Characters that nobody sees stand in a cell, or in several of a sheet; they are read as if they were not there. */
    INVISIBLE_CHARACTERS(NOTE, SENDER),
    /** Letters or digits of another script stand for the Vietnamese ones that they look like, and are read as these. */
    LOOKALIKE_CHARACTERS(NOTE, SENDER),
    /** A number is shown as another one than its cell holds; the held one counts. */
    VALUE_SHOWN_DIFFERS(NOTE, SENDER),
    /** A total is not the sum of its column. */
    TOTAL_DIFFERS(QUERY, SENDER),
    /** A total cannot be checked, since a cell of its column cannot be read. */
    TOTAL_UNCHECKED(NOTE, SENDER),
    /** Neither title, operator nor folder says which period it is. */
    PERIOD_UNKNOWN(ERROR, OPERATOR),
    /** Titles, operator or folder name different periods. */
    PERIOD_CONTRADICTION(ERROR, OPERATOR),
    /** The title names a period of another calendar than the form's. */
    PERIOD_OTHER_CALENDAR(ERROR, SENDER),
    /** Titles or operator name different reporting units. */
    UNIT_CONTRADICTION(ERROR, OPERATOR),
    /** Neither title, operator nor folder says whose report it is. */
    UNIT_UNSTATED(ERROR, OPERATOR),
    /** The reporting unit is a district, and the rows name another one. */
    UNIT_NOT_OF_ROWS(ERROR, SENDER),
    /** A sheet without the header of any known form. */
    SHEET_UNKNOWN(NOTE, OPERATOR),
    /** A hidden sheet, which is not read. */
    SHEET_HIDDEN(NOTE, OPERATOR),
    /** A workbook without the header of any known form. */
    WORKBOOK_UNRECOGNISED(ERROR, SENDER),
    /** The lock that an open workbook leaves beside itself. */
    FILE_LOCK_SKIPPED(NOTE, OPERATOR),
    /** No file, not to be read, or gone when its turn came; the finding's {@code trouble} says which. */
    FILE_UNREADABLE(ERROR, OPERATOR),
    /** A file of no bytes. */
    FILE_EMPTY(ERROR, SENDER),
    /** Not a workbook at all, whatever its name says. */
    FILE_NOT_WORKBOOK(ERROR, SENDER),
    /** Text in columns under the name of a workbook. */
    FILE_TEXT_MISNAMED(ERROR, SENDER),
    /** A page for a browser, often under the name of a workbook. */
    FILE_HTML(ERROR, SENDER),
    /** A workbook written as one XML document. */
    FILE_XML(ERROR, SENDER),
    /** A PDF. */
    FILE_PDF(ERROR, SENDER),
    /** A picture. */
    FILE_PICTURE(ERROR, SENDER),
    /** A text document. */
    FILE_WORD(ERROR, SENDER),
    /** A presentation. */
    FILE_PRESENTATION(ERROR, SENDER),
    /** A file of Apple's spreadsheet. */
    FILE_NUMBERS(ERROR, SENDER),
    /** Files packed together, or one packed by itself. */
    FILE_ARCHIVE(ERROR, SENDER),
    /** A workbook of Excel 95 or an older one. */
    FILE_OLD_FORMAT(ERROR, SENDER),
    /** A workbook that asks for a password. */
    FILE_ENCRYPTED(ERROR, SENDER),
    /** A workbook that none of the given passwords opens. */
    FILE_PASSWORD_WRONG(ERROR, OPERATOR),
    /** A password of a kind that cannot be tried. */
    FILE_PASSWORD_UNSUPPORTED(ERROR, SENDER),
    /** A workbook in the binary format. */
    FILE_BINARY_FORMAT(ERROR, SENDER),
    /** A file that takes longer to read than it may. */
    FILE_TOO_SLOW(ERROR, SENDER),
    /** A workbook that is cut off or otherwise broken. */
    FILE_DAMAGED(ERROR, SENDER),
    /** A file beyond the size that is let in. */
    FILE_TOO_LARGE(ERROR, SENDER),
    /** A package that inflates beyond a limit. */
    ARCHIVE_TOO_LARGE(ERROR, SENDER),
    /** A package with a part whose name is unsafe or given twice. */
    ARCHIVE_UNSAFE(ERROR, SENDER),
    /** A package with a document type, which no workbook has. */
    ARCHIVE_DOCTYPE(ERROR, SENDER),
    /** A sheet beyond a limit of rows, columns or characters. */
    SHEET_TOO_LARGE(ERROR, SENDER);

    private final Severity severity;
    private final Actor actor;

    ProblemCode(Severity severity, Actor actor) {
        this.severity = severity;
        this.actor = actor;
    }

    /**
     * How much a finding of this code weighs.
     *
     * @return the severity, the same wherever the code occurs
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Who must act on it.
     *
     * @return the actor
     */
    public Actor actor() {
        return actor;
    }
}
