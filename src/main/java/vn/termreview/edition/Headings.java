package vn.termreview.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.ReviewContent.Heading;
import vn.termreview.edition.ReviewData.Committee;

/** The head of the first page and the signature, in the form of Party documents or of those of the State. */
final class Headings {
    private final Committee committee;
    private final Messages messages;

    Headings(Workshop workshop) {
        this.committee = workshop.facts().data().committee();
        this.messages = workshop.messages();
    }

    Heading heading() {
        String parent = committee.parentName();
        String number = committee.number();
        LocalDate date = committee.issuedOn();
        return new Heading(
                parent == null ? null : capitals(parent),
                capitals(committee.name()),
                number,
                number == null
                        ? messages.text("heading.number.open" + family())
                        : messages.text("heading.number" + family(), "number", number),
                committee.place(),
                date == null ? messages.text("heading.date.open", "place", committee.place()) : placeAndDate(date),
                date == null ? null : date.toString(),
                committee.form());
    }

    /** The name in capitals, its compound words held together so that no line breaks inside them. */
    private String capitals(String name) {
        String capitals = name.toUpperCase(messages.locale());
        for (String together : messages.text("heading.together").split("\\|", -1)) {
            String word = together.toUpperCase(messages.locale());
            capitals = capitals.replace(word, word.replace(" ", Numbers.NBSP));
        }
        return capitals;
    }

    Block.Signature signature() {
        List<String> recipients = new ArrayList<>();
        if (committee.parentName() != null) {
            recipients.add(messages.text("signature.recipient.parent", "parent", committee.parentName()));
        }
        recipients.add(messages.text("signature.recipient.units" + family()));
        recipients.add(messages.text("signature.recipient.office" + family()));
        return new Block.Signature(
                messages.text("signature.behalf" + family()),
                messages.text("signature.office" + family()),
                messages.text("signature.recipients"),
                recipients);
    }

    private String family() {
        return "." + committee.form().family();
    }

    private String placeAndDate(LocalDate date) {
        Dates dates = new Dates(messages.locale());
        return messages.text(
                "heading.date",
                "place",
                committee.place(),
                "day",
                dates.day(date),
                "month",
                dates.month(date),
                "year",
                date.getYear());
    }
}
