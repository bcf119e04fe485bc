package vn.termreview.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Language;

/**
 * What every command may be told.
 *
 * @param home where the embedded database, the archive and the logs are; absolute, need not exist
 * @param databaseUrl a JDBC URL, or null for the embedded database
 * @param language of messages
 */
public record GlobalOptions(Path home, @Nullable String databaseUrl, Language language) {}
