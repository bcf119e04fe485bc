package vn.termreview.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.ReviewContent.Heading;
import vn.termreview.edition.ReviewData.Committee;

/** The head of the first page and the signature, in the form of Party documents. */
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
                        ? messages.text("heading.number.open")
                        : messages.text("heading.number", "number", number),
                committee.place(),
                date == null ? messages.text("heading.date.open", "place", committee.place()) : placeAndDate(date),
                date == null ? null : date.toString());
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
        recipients.add(messages.text("signature.recipient.branches"));
        recipients.add(messages.text("signature.recipient.office"));
        return new Block.Signature(
                messages.text("signature.behalf"),
                messages.text("signature.office"),
                messages.text("signature.recipients"),
                recipients);
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
