package vn.termreview.operations;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.database.AnotherRunActive;
import vn.termreview.database.Migrations;
import vn.termreview.database.RunLock;
import vn.termreview.database.Warehouse;
import vn.termreview.home.Home;
import vn.termreview.home.HomeUse;
import vn.termreview.home.KillPoint;
import vn.termreview.job.Explaining;
import vn.termreview.job.ImportLauncher;
import vn.termreview.job.Rehearsal;
import vn.termreview.job.Repair;
import vn.termreview.job.Stages;
import vn.termreview.job.Withdrawal;
import vn.termreview.sql.Sql;
import vn.termreview.workbook.Passwords;
import vn.termreview.workbook.WorkbookLimits;

/** One open warehouse with everything set up on it, for the length of one command. */
final class Session implements AutoCloseable {

    private final Warehouse warehouse;
    private final ConfigurableApplicationContext context;

    private Session(Warehouse warehouse, ConfigurableApplicationContext context) {
        this.warehouse = warehouse;
        this.context = context;
    }

    /** Opens the warehouse, brings its schema up to date, and sets the stages up. */
    static Session open(GlobalOptions options, Clock clock, KillPoint killPoint) {
        Home home = Home.at(options.home());
        if (!home.exists()) {
            home.create(HomeUse.REVIEW);
        }
        String url = options.databaseUrl();
        Warehouse warehouse = url == null ? Warehouse.embedded(home, killPoint) : Warehouse.at(url, System.getenv());
        boolean opened = false;
        try {
            new Migrations(warehouse, killPoint).run();
            Session session = on(home, warehouse, clock, killPoint);
            opened = true;
            return session;
        } finally {
            if (!opened) {
                warehouse.close();
            }
        }
    }

    /** Sets the stages up on a warehouse that is open and migrated already; closing the session closes it. */
    static Session on(Home home, Warehouse warehouse, Clock clock, KillPoint killPoint) {
        return new Session(warehouse, context(home, warehouse.dataSource(), clock, killPoint));
    }

    private static ConfigurableApplicationContext context(
            Home home, DataSource dataSource, Clock clock, KillPoint killPoint) {
        return new SpringApplicationBuilder(WarehouseConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(
                        "logging.config=classpath:logback-home.xml",
                        "logging.file.name=" + home.logs().resolve("termreview.log"))
                // The command line has its own hook, which lets the running job end first.
                .registerShutdownHook(false)
                .initializers(context -> {
                    GenericApplicationContext generic = (GenericApplicationContext) context;
                    generic.registerBean(DataSource.class, () -> dataSource, bean -> bean.setDestroyMethodName(""));
                    generic.registerBean(Clock.class, () -> clock);
                    generic.registerBean(KillPoint.class, () -> killPoint);
                    WorkbookLimits limits = LimitSettings.of(home.settings(), context.getEnvironment());
                    generic.registerBean(WorkbookLimits.class, () -> limits);
                })
                .run();
    }

    Warehouse warehouse() {
        return warehouse;
    }

    /** Whether some process is in the middle of a run. */
    boolean isRunActive() {
        try (RunLock free = RunLock.acquire(warehouse)) {
            free.ensureHeld();
            return false;
        } catch (AnotherRunActive e) {
            return true;
        }
    }

    Sql sql() {
        return context.getBean(Sql.class);
    }

    Stages stages() {
        return context.getBean(Stages.class);
    }

    ImportLauncher launcher() {
        return context.getBean(ImportLauncher.class);
    }

    Passwords passwords() {
        return context.getBean(Passwords.class);
    }

    Repair repair() {
        return context.getBean(Repair.class);
    }

    Withdrawal withdrawal() {
        return context.getBean(Withdrawal.class);
    }

    Rehearsal rehearsal() {
        return context.getBean(Rehearsal.class);
    }

    Explaining explaining() {
        return context.getBean(Explaining.class);
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            warehouse.close();
        }
    }
}
