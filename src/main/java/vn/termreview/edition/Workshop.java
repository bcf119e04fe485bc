package vn.termreview.edition;

/** What every part of the composer works with. */
record Workshop(Facts facts, Messages messages, Numbers numbers, YearWords years, Words words, Reasons reasons) {
    static Workshop of(ReviewData data, Messages messages) {
        Facts facts = new Facts(data);
        Numbers numbers = new Numbers(messages.locale());
        YearWords years = new YearWords(messages);
        return new Workshop(
                facts, messages, numbers, years, new Words(messages, numbers), new Reasons(facts, messages, years));
    }
}
