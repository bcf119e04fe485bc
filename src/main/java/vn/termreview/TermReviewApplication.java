package vn.termreview;

import java.time.Clock;
import vn.termreview.cli.Cli;
import vn.termreview.cli.GlobalOptions;
import vn.termreview.cli.Operations;
import vn.termreview.cli.OperationsFactory;
import vn.termreview.home.KillPoint;
import vn.termreview.operations.WarehouseOperations;

/** The command {@code termreview}. */
public final class TermReviewApplication {
    private TermReviewApplication() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        Cli.main(args, new Warehouse());
    }

    /** A class of its own, so that nothing heavy is loaded before it is asked for. */
    private static final class Warehouse implements OperationsFactory {
        @Override
        public Operations open(GlobalOptions options) {
            return new WarehouseOperations(options, Clock.systemUTC(), KillPoint.fromSystemProperty());
        }
    }
}
