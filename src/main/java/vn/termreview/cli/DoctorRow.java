package vn.termreview.cli;

import org.jspecify.annotations.Nullable;

/**
 * One check of the machine.
 *
 * @param check its key: {@code java}, {@code charset}, {@code home}, {@code disk}, {@code database}, {@code fonts}
 * @param health how it came out
 * @param found what was seen, in the operator's language
 * @param advice what to do, in the operator's language, or null where nothing is to be done
 */
public record DoctorRow(
        String check, Health health, String found, @Nullable String advice) {}
