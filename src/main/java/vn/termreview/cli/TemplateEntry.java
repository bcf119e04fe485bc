package vn.termreview.cli;

import java.nio.file.Path;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A blank workbook that was written.
 *
 * @param unit whose report it is to be
 * @param file absolute
 */
public record TemplateEntry(
        String form,
        @JsonSerialize(using = PeriodSerializer.class) String period,
        String unit,
        Path file) {}
