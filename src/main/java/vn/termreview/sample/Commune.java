package vn.termreview.sample;

/**
 * A commune in one era.
 *
 * @param district the code of its district; after the districts' end, of the one that its code belonged to
 */
record Commune(String code, String name, String district) {

    boolean isTown() {
        return !name.startsWith("Xã ");
    }
}
