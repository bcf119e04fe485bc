package vn.termreview.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the workbooks that a Department would have received over two terms, each year in another office's hand. */
public final class SampleInbox {

    static final List<SampleForm> FORMS = List.of(
            new PartyMembersForm(),
            new OrganisationsForm(),
            new InspectionForm(),
            new StudyForm(),
            new AwardsForm(),
            new TargetsForm(),
            new SchoolsForm(),
            new StandardForm(),
            new UniversalEducationForm(),
            new UnitChangesForm(),
            new ContestsForm(),
            new ResultsForm(),
            new ParagraphsForm());

    private static final int PARTY = 6;

    private final SampleFigures figures;
    private final List<SampleForm> forms;

    /** The sample's inbox; each one writes the same bytes. */
    public SampleInbox() {
        this(SampleFigures.ofBothTerms(), FORMS);
    }

    /**
     * The Party's forms and the targets alone: few workbooks, for what must be tried often.
     *
     * @return an inbox that writes the same bytes of them as the whole one
     */
    public static SampleInbox ofParty() {
        return new SampleInbox(SampleFigures.ofBothTerms(), FORMS.subList(0, PARTY));
    }

    SampleInbox(SampleFigures figures, List<SampleForm> forms) {
        this.figures = figures;
        this.forms = List.copyOf(forms);
    }

    /**
     * Writes all workbooks: a folder per year, and one per term for its targets. Files of the same name are replaced.
     *
     * @param directory made if it is not there
     * @return the workbooks, in order of folder and first form
     * @throws IOException if one cannot be written
     */
    public List<Path> write(Path directory) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Book book : books()) {
            Path folder = directory.resolve(book.folder());
            Files.createDirectories(folder);
            written.add(Files.write(folder.resolve(book.file()), BookWriter.write(book)));
        }
        written.sort(null);
        return written;
    }

    private List<Book> books() {
        Map<String, Book> books = new LinkedHashMap<>();
        for (SampleForm form : forms) {
            for (Paper paper : form.papers(figures)) {
                Hand hand = Yaml.read(form.code() + "/" + paper.hand() + ".yml", Hand.class, paper.words());
                List<Grid> sheets = new TableDrawer(hand, paper.rows()).draw();
                Book book = new Book(paper.folder(), hand.file(), hand.style().decomposed(), sheets);
                books.merge(book.folder() + "/" + book.file(), book, SampleInbox::together);
            }
        }
        if (forms.size() == FORMS.size()) {
            MatrixBooks.of(figures).forEach(book -> books.put(book.folder() + "/" + book.file(), book));
        }
        return List.copyOf(books.values());
    }

    private static Book together(Book first, Book second) {
        List<Grid> sheets = new ArrayList<>(first.sheets());
        sheets.addAll(second.sheets());
        return new Book(first.folder(), first.file(), first.decomposed(), sheets);
    }
}
