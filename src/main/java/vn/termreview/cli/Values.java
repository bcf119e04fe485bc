package vn.termreview.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The values of a command's options, read or refused with a sentence. */
final class Values {

    private static final Pattern TERM = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final ParseResult parsed;
    private final Path workingDirectory;
    private final ZoneId zone;

    Values(ParseResult parsed, Path workingDirectory, ZoneId zone) {
        this.parsed = parsed;
        this.workingDirectory = workingDirectory;
        this.zone = zone;
    }

    boolean flag(String option) {
        return parsed.hasMatchedOption(option);
    }

    @Nullable
    String text(String option) {
        return parsed.hasMatchedOption(option) ? parsed.<String>matchedOptionValue(option, "") : null;
    }

    List<String> texts(String option) {
        return parsed.matchedOptionValue(option, List.<String>of());
    }

    List<String> parameters() {
        return parsed.matchedPositionalValue(0, List.<String>of());
    }

    String required(String option) {
        String text = text(option);
        if (text == null || text.isBlank()) {
            throw new UsageError("option-missing", Map.of("option", option));
        }
        return text;
    }

    String onlyParameter(String name) {
        if (parameters().isEmpty()) {
            throw new UsageError("parameter-missing", Map.of("parameter", name));
        }
        if (parameters().size() > 1) {
            throw new UsageError(
                    "argument-unexpected", Map.of("argument", parameters().get(1)));
        }
        return parameters().get(0);
    }

    void atMostOneOf(String one, String other) {
        if (flag(one) && flag(other)) {
            throw new UsageError("options-exclude", Map.of("option", one, "other", other));
        }
    }

    /** A calendar year, or a school year by its first: {@code 2018} or {@code 2018-2019}. */
    @Nullable
    Integer year(String option) {
        String text = text(option);
        if (text == null) {
            return null;
        }
        Matcher pair = TERM.matcher(text.strip());
        if (pair.matches() && Integer.parseInt(pair.group(2)) == Integer.parseInt(pair.group(1)) + 1) {
            return Integer.valueOf(pair.group(1));
        }
        if (text.strip().matches("(19|20|21)\\d{2}")) {
            return Integer.valueOf(text.strip());
        }
        throw new UsageError("no-year", Map.of("option", option, "value", text));
    }

    /** Five years by first and last as printed: {@code 2015-2020}. */
    @Nullable
    String term(String option) {
        String text = text(option);
        if (text == null) {
            return null;
        }
        Matcher pair = TERM.matcher(text.strip());
        if (pair.matches() && Integer.parseInt(pair.group(2)) == Integer.parseInt(pair.group(1)) + 5) {
            return pair.group(1) + "-" + pair.group(2);
        }
        throw new UsageError("no-term", Map.of("option", option, "value", text));
    }

    static long number(String text) {
        if (text.matches("\\d{1,18}") && Long.parseLong(text) > 0) {
            return Long.parseLong(text);
        }
        throw new UsageError("no-number", Map.of("value", text));
    }

    @Nullable
    Integer edition(String option) {
        String text = text(option);
        if (text == null) {
            return null;
        }
        long number = number(text);
        if (number > 1_000_000) {
            throw new UsageError("no-number", Map.of("value", text));
        }
        return (int) number;
    }

    Path path(String text) {
        if (text.isBlank()) {
            throw new UsageError("path-empty", Map.of());
        }
        try {
            return workingDirectory.resolve(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new UsageError("path-unmappable", Map.of("path", text));
        }
    }

    /** A time, or a day, which means its end. */
    @Nullable
    Instant time(String option) {
        String text = text(option);
        if (text == null) {
            return null;
        }
        String iso = text.strip().replace(' ', 'T');
        try {
            if (iso.endsWith("Z")) {
                return Instant.parse(iso);
            }
            if (iso.contains("T")) {
                return LocalDateTime.parse(iso).atZone(zone).toInstant();
            }
            return parsed(iso).plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        } catch (DateTimeException e) {
            throw new UsageError("no-time", Map.of("option", option, "value", text));
        }
    }

    /** A day: {@code 2025-07-01} or {@code 01/07/2025}. */
    @Nullable
    LocalDate day(String option) {
        String text = text(option);
        if (text == null) {
            return null;
        }
        try {
            return parsed(text);
        } catch (DateTimeException e) {
            throw new UsageError("no-time", Map.of("option", option, "value", text));
        }
    }

    private static LocalDate parsed(String text) {
        return text.contains("/") ? LocalDate.parse(text.strip(), DAY) : LocalDate.parse(text.strip());
    }
}
