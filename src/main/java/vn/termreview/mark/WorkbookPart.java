package vn.termreview.mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The workbook's list of sheets, with one more before the first. */
final class WorkbookPart {

    private static final List<String> ORDER = List.of(
            "fileVersion",
            "fileSharing",
            "workbookPr",
            "workbookProtection",
            "bookViews",
            "sheets",
            "functionGroups",
            "externalReferences",
            "definedNames",
            "calcPr",
            "oleSize",
            "customWorkbookViews",
            "pivotCaches",
            "smartTagPr",
            "smartTagTypes",
            "webPublishing",
            "fileRecoveryPr",
            "webPublishObjects",
            "extLst");

    /**
     * One sheet of the sender's.
     *
     * @param part name of its part
     * @param visible whether a link can lead there
     */
    record Sheet(String name, String part, boolean visible) {}

    private final Parts parts;
    private final String part;
    private final XmlNode root;
    private final Dialect dialect;
    private final XmlNode list;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Splices splices = new Splices();

    WorkbookPart(Parts parts, String part, Relations relations) {
        this.parts = parts;
        this.part = part;
        this.root = XmlNode.root(parts.read(part).text(), part, "");
        this.dialect = Dialect.of(root, part);
        XmlNode found = root.child("sheets");
        if (found == null) {
            throw NotMarkableException.unusual(part);
        }
        this.list = found;
        for (XmlNode node : list.children("sheet")) {
            XmlTag.Value id = node.tag().value("*:id");
            String target = id == null ? null : relations.target(XmlEscapes.read(id.raw()));
            String name = node.attribute("name");
            if (target == null || name == null) {
                throw NotMarkableException.unusual(part);
            }
            String state = node.attribute("state");
            sheets.add(new Sheet(name, target, state == null || state.equals("visible")));
        }
    }

    Dialect dialect() {
        return dialect;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The sheet of a name, or null. */
    @Nullable
    Sheet sheet(@Nullable String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** A name that no sheet has; programs do not tell capitals from small letters. */
    String freeName(String wanted) {
        Set<String> taken = new HashSet<>();
        sheets.forEach(sheet -> taken.add(sheet.name().toLowerCase(Locale.ROOT)));
        String name = wanted;
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }

    /**
     * Adds the sheet, shows it, and lets what counts the sheets count on.
     *
     * @param relation its relation
     * @param titles the rows that each printed page repeats
     */
    void addFirst(String name, String relation, String titles) {
        int id = list.children("sheet").stream()
                .mapToInt(sheet -> SheetPart.number(sheet.attribute("sheetId"), 0))
                .max()
                .orElse(0);
        String xml = "<" + root.prefix() + "sheet name=\"" + XmlEscapes.write(name) + "\" sheetId=\"" + (id + 1) + "\" "
                + dialect.reference(root, relation) + "/>";
        splices.insert(list.contentStart(), xml);
        show();
        names("<~definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">"
                + XmlEscapes.write(quoted(name) + "!" + titles) + "</~definedName>");
        parts.change(part, splices);
    }

    /** A sheet's name as references write it. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private void show() {
        XmlNode views = root.child("bookViews");
        if (views == null) {
            splices.insert(list.start(), Snippets.named("<~bookViews><~workbookView/></~bookViews>", root.prefix()));
            return;
        }
        for (XmlNode view : views.children("workbookView")) {
            for (String place : List.of("activeTab", "firstSheet")) {
                if (view.attribute(place) != null) {
                    splices.attribute(view.tag(), place, "0");
                }
            }
        }
    }

    private void names(String own) {
        XmlNode names = root.child("definedNames");
        String xml = Snippets.named(own, root.prefix());
        if (names != null) {
            for (XmlNode name : names.children("definedName")) {
                String sheet = name.attribute("localSheetId");
                if (sheet != null) {
                    int number = SheetPart.number(sheet, -1);
                    splices.attribute(name.tag(), "localSheetId", Integer.toString(number + 1));
                }
            }
            splices.append(names, xml);
            return;
        }
        String all = Snippets.named("<~definedNames>", root.prefix())
                + xml
                + Snippets.named("</~definedNames>", root.prefix());
        for (XmlNode child : root.children()) {
            if (ORDER.indexOf(child.local()) > ORDER.indexOf("definedNames")) {
                splices.insert(child.start(), all);
                return;
            }
        }
        splices.append(root, all);
    }
}
