package vn.termreview.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import vn.termreview.home.KillPoint;

/** Brings a warehouse to the shape that this version of termreview expects; each migration is one transaction. */
public final class Migrations {
    /** The schema that holds the warehouse and its history of migrations. */
    public static final String SCHEMA = "warehouse";

    /** Where the migrations are on the class path. */
    static final String LOCATION = "classpath:sql/migration";

    private final Warehouse warehouse;
    private final KillPoint killPoint;
    private final String location;

    /**
     * Prepares the migrations of a warehouse.
     *
     * @param warehouse what to migrate
     * @param killPoint told of {@code first-migration}, inside the first migration's transaction
     */
    public Migrations(Warehouse warehouse, KillPoint killPoint) {
        this(warehouse, killPoint, LOCATION);
    }

    Migrations(Warehouse warehouse, KillPoint killPoint, String location) {
        this.warehouse = warehouse;
        this.killPoint = killPoint;
        this.location = location;
    }

    /**
     * Applies what is missing; a second process that comes meanwhile waits.
     *
     * @return how many were applied
     * @throws WarehouseUnavailable if a newer termreview was here before, or if a migration fails and is rolled back
     */
    public int run() {
        try (Connection guard = warehouse.connect(ThisProcess.named("termreview migration"))) {
            // Flyway's own lock does not cover the creation of the schema.
            AdvisoryLock.MIGRATION.take(guard);
            return migrate(flyway());
        } catch (SQLException e) {
            throw WarehouseUnavailable.connecting(e, warehouse.address());
        }
    }

    private int migrate(Flyway flyway) {
        try {
            boolean newer = Arrays.stream(flyway.info().all())
                    .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
            if (newer) {
                throw new WarehouseUnavailable(Trouble.NEWER_THAN_PROGRAM, Map.of("address", warehouse.place()));
            }
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new WarehouseUnavailable(
                    Trouble.MIGRATION_FAILED,
                    Map.of("address", warehouse.place(), "reason", WarehouseUnavailable.words(e)),
                    e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(warehouse.dataSource())
                .locations(location)
                .defaultSchema(SCHEMA)
                .createSchemas(true)
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .callbacks(new MigrationKillPoint(killPoint))
                .load();
    }
}
