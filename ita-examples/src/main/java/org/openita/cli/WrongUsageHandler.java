package org.openita.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Tells in Thai and English what of a typed command makes no sense, and where its help is, rather than all of the help. */
final class WrongUsageHandler implements CommandLine.IParameterExceptionHandler {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        Text help = TEXTS.sentence("usage.help", command.getCommandSpec().qualifiedName());
        for (Text line : List.of(said(wrong), help)) {
            command.getErr().println(Visible.of(line.th()));
            if (!line.en().equals(line.th())) {
                command.getErr().println(Visible.of(line.en()));
            }
        }
        return ExitCode.USAGE;
    }

    private static Text said(ParameterException wrong) {
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return TEXTS.sentence("usage.missing", names(missing.getMissing().stream()));
        }
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        return value(wrong).orElseGet(() -> Text.same(String.valueOf(wrong.getMessage())));
    }

    private static Text unmatched(CommandLine.UnmatchedArgumentException unmatched) {
        String typed = String.join(" ", unmatched.getUnmatched());
        List<String> like = unmatched.getSuggestions();
        return like.isEmpty()
                ? TEXTS.sentence("usage.unknown", typed)
                : TEXTS.sentence("usage.unknown-like", typed, String.join(", ", like));
    }

    /** A value that an option cannot have; empty where the command says itself what is wrong. */
    private static Optional<Text> value(ParameterException wrong) {
        String value = wrong.getValue();
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null || value == null) {
            return Optional.empty();
        }
        Optional<String> known = known(argument);
        return Optional.of(
                known.isPresent()
                        ? TEXTS.sentence("usage.value", name(argument), value, known.get())
                        : TEXTS.sentence("usage.value-wrong", name(argument), value));
    }

    private static Optional<String> known(ArgSpec argument) {
        return Stream.concat(Stream.of(argument.type()), Arrays.stream(argument.auxiliaryTypes()))
                .filter(Class::isEnum)
                .findFirst()
                .map(kind -> Arrays.stream(kind.getEnumConstants())
                        .map(each -> each.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    private static String names(Stream<ArgSpec> arguments) {
        return arguments.map(WrongUsageHandler::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
