package vn.termreview.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The communes as published ({@code places/communes.csv}). */
final class PublishedCommunes {

    private static final int CODE = 1;
    private static final int NAME = 2;
    private static final int DISTRICT = 3;

    private PublishedCommunes() {}

    /**
     * One of the lists.
     *
     * @param day {@code 2020-01-01}, or {@code 2025-07-01}, which names no districts
     * @return by code
     */
    static List<Commune> of(String day) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        PublishedCommunes.class.getClassLoader().getResourceAsStream("places/communes.csv")),
                UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(day))
                    .map(cells -> new Commune(cells[CODE], Names.tidy(cells[NAME]), cells[DISTRICT]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
