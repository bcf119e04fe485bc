package vn.termreview.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Declares and parses options, and turns the parser's complaints into ours. */
final class Options {

    private Options() {}

    static OptionSpec flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").build();
    }

    static OptionSpec value(String... names) {
        return OptionSpec.builder(names).type(String.class).arity("1").build();
    }

    static OptionSpec repeated(String... names) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .build();
    }

    static PositionalParamSpec parameters(String arity) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    static CommandSpec spec(Command command) {
        CommandSpec spec = CommandSpec.create();
        spec.addOption(value("--home"));
        spec.addOption(value("--db"));
        spec.addOption(value("--lang"));
        spec.addOption(flag("--json"));
        spec.addOption(flag("--quiet"));
        command.declare(spec);
        return spec;
    }

    static ParseResult parse(Command command, List<String> args) {
        CommandLine parser = new CommandLine(spec(command))
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setTrimQuotes(false);
        refuseValuesOfFlags(parser.getCommandSpec(), args);
        try {
            return parser.parseArgs(args.toArray(String[]::new));
        } catch (UnmatchedArgumentException e) {
            throw unmatched(e.getUnmatched().get(0), parser.getCommandSpec());
        } catch (OverwrittenOptionException e) {
            throw new UsageError(
                    "option-twice",
                    Map.of("option", e.getOverwritten() instanceof OptionSpec o ? o.longestName() : ""));
        } catch (MissingParameterException e) {
            throw missing(e);
        } catch (ParameterException e) {
            throw new UsageError("malformed", Map.of());
        }
    }

    private static UsageError unmatched(String argument, CommandSpec spec) {
        if (!argument.startsWith("-")) {
            return new UsageError("argument-unexpected", Map.of("argument", argument));
        }
        String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        String meant = Similar.to(option, spec.optionsMap().keySet());
        return meant == null
                ? new UsageError("option-unknown", Map.of("option", option))
                : new UsageError("option-unknown-meant", Map.of("option", option, "meant", meant));
    }

    /** Only an option's value can be missing: whatever else a command needs it asks for itself. */
    private static UsageError missing(MissingParameterException e) {
        for (ArgSpec missing : e.getMissing()) {
            if (missing instanceof OptionSpec option) {
                return new UsageError("option-needs-value", Map.of("option", option.longestName()));
            }
        }
        return new UsageError("malformed", Map.of());
    }

    private static void refuseValuesOfFlags(CommandSpec spec, List<String> args) {
        for (String arg : args) {
            if (arg.equals("--")) {
                return;
            }
            int equals = arg.indexOf('=');
            OptionSpec option = equals < 0 ? null : spec.findOption(arg.substring(0, equals));
            if (option != null && option.arity().max() == 0) {
                throw new UsageError("option-takes-no-value", Map.of("option", option.longestName()));
            }
        }
    }
}
