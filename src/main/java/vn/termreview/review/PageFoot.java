package vn.termreview.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/**
 * Sets footnotes at the foot of the pages that name them, and keeps the lines under a table with it. The engine's page
 * footer can neither grow nor look into tables, so the pages are filled first; where one has no room for its notes, a row
 * moves to the next page and all is filled again.
 */
final class PageFoot {
    private final JasperPrint print;
    private final NoteSetter setter;
    private final List<List<RowSpot>> pages = new ArrayList<>();

    PageFoot(JasperPrint print, NoteSetter setter) {
        this.print = print;
        this.setter = setter;
        for (JRPrintPage page : print.getPages()) {
            pages.add(page.getElements().stream()
                    .flatMap(element -> RowSpot.of(element).stream())
                    .toList());
        }
    }

    /**
     * The breaks with which to fill again; the same ones where all have room. After a first new one nothing is known of
     * the pages behind it, up to the next that begins anew in any case.
     */
    Breaks settled(Breaks breaks) {
        Breaks settled = breaks;
        Set<String> disturbed = new HashSet<>();
        for (int page = 0; page < pages.size(); page++) {
            if (!pages.get(page).isEmpty() && !disturbed.contains(last(page).sheet())) {
                Optional<String> crowding = crowded(page);
                Optional<String> leaving = crowding.isPresent() ? Optional.empty() : parted(page);
                if (crowding.isPresent()) {
                    settled = settled.with(crowding.get());
                } else if (leaving.isPresent()) {
                    settled = settled.with(leaving.get())
                            .without(pages.get(page + 1).get(0).row());
                }
                if (crowding.isPresent() || leaving.isPresent()) {
                    disturbed.add(last(page).sheet());
                }
            }
        }
        return settled;
    }

    /** Puts the notes on their pages, which must have room for them. */
    void place() {
        for (int page = 0; page < pages.size(); page++) {
            Set<Integer> notes = notes(pages.get(page));
            int top = foot() - setter.height(notes);
            for (JRPrintElement element : setter.elements(notes)) {
                element.setX(print.getLeftMargin() + element.getX());
                element.setY(top + element.getY());
                print.getPages().get(page).addElement(element);
            }
        }
    }

    private int foot() {
        return print.getPageHeight() - print.getBottomMargin();
    }

    private RowSpot last(int page) {
        List<RowSpot> spots = pages.get(page);
        return spots.get(spots.size() - 1);
    }

    /** The row of a page that must move on so that those above it and their notes have room; nothing where all have. */
    private Optional<String> crowded(int page) {
        List<RowSpot> spots = pages.get(page);
        Set<Integer> notes = notes(spots);
        if (notes.isEmpty() || bottom(page) + setter.height(notes) <= foot()) {
            return Optional.empty();
        }
        for (int i = spots.size() - 1; i > 0; i--) {
            if (spots.get(i).y() + setter.height(notes(spots.subList(0, i))) <= foot()) {
                return Optional.of(spots.get(i).row());
            }
        }
        throw new ReviewPrintException("page " + (page + 1) + " has no room for its footnotes " + notes);
    }

    /**
     * The line of a table that goes along to the next page, where else a single line, or only the words under the table,
     * would stand there.
     */
    private Optional<String> parted(int page) {
        if (page + 1 >= pages.size()
                || pages.get(page + 1).isEmpty()
                || !last(page).isLine()) {
            return Optional.empty();
        }
        int table = last(page).block();
        List<RowSpot> spots = pages.get(page);
        List<RowSpot> next = pages.get(page + 1);
        int lines = Math.toIntExact(next.stream()
                .filter(spot -> spot.isLine() && spot.block() == table)
                .count());
        boolean isNoteAlone = lines == 0
                && next.get(0).block() == table + 1
                && next.get(0).sheet().equals(last(page).sheet())
                && isNote(page + 1);
        int first = spots.size() - (lines == 1 ? 1 : 2);
        boolean isParted = (lines == 1 || isNoteAlone) && first > 0;
        return isParted && spots.get(first).isLine() && spots.get(first).block() == table
                ? Optional.of(spots.get(first).row())
                : Optional.empty();
    }

    private boolean isNote(int page) {
        return print.getPages().get(page).getElements().stream()
                .filter(element -> RowSpot.of(element).isPresent())
                .findFirst()
                .filter(element -> element.getStyle() != null
                        && "Note".equals(element.getStyle().getName()))
                .isPresent();
    }

    private int bottom(int page) {
        return print.getPages().get(page).getElements().stream()
                .filter(element -> element.getOrigin().getBandType() != BandTypeEnum.BACKGROUND)
                .mapToInt(element -> element.getY() + element.getHeight())
                .max()
                .orElse(0);
    }

    private static Set<Integer> notes(List<RowSpot> spots) {
        Set<Integer> notes = new TreeSet<>();
        spots.forEach(spot -> notes.addAll(spot.notes()));
        return notes;
    }
}
