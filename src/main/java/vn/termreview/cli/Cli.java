package vn.termreview.cli;

import vn.termreview.problem.ExitCode;

/** Understands the command line, has the command carried out, and answers. */
public final class Cli {

    private final Surroundings surroundings;
    private final OperationsFactory factory;
    private final Interruption interruption;

    Cli(Surroundings surroundings, OperationsFactory factory, Interruption interruption) {
        this.surroundings = surroundings;
        this.factory = factory;
        this.interruption = interruption;
    }

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options
     * @param factory asked only if the command needs anything but itself
     */
    public static void main(String[] args, OperationsFactory factory) {
        boolean isStranded = Relay.isNeeded(args);
        if (isStranded) {
            Relay.run().ifPresent(System::exit);
        }
        Relay.followStarter();
        Surroundings surroundings = Surroundings.real(!isStranded);
        Interruption interruption = new Interruption(true);
        int code = new Cli(surroundings, factory, interruption).run(RawArguments.of(args));
        interruption.ended();
        System.exit(code);
    }

    int run(String... args) {
        try {
            return carryOut(Arguments.of(args));
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private int carryOut(Arguments arguments) {
        String word = arguments.word();
        Verb verb = word == null ? null : Verb.of(word);
        if (arguments.version() && word == null) {
            surroundings.out().println(Version.line());
            return ExitCode.DONE.code();
        }
        if (arguments.help() && (word == null || verb != null)) {
            surroundings.out().print(HelpTexts.page(verb, arguments.language()));
            return ExitCode.DONE.code();
        }
        if (arguments.help() || verb == null) {
            return new Usage(surroundings, arguments.language()).unknown(word);
        }
        return new CommandRun(surroundings, factory, interruption).run(verb, arguments);
    }
}
