package vn.termreview.database;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import vn.termreview.home.KillPoint;

/** Tells of each migration after its statements and before its commit; who dies there, dies in the first. */
record MigrationKillPoint(KillPoint killPoint) implements Callback {
    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        killPoint.reached("first-migration");
    }

    @Override
    public String getCallbackName() {
        return "kill-point";
    }
}
