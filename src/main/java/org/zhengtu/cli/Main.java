package org.zhengtu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhengtu.model.UserFault;
import org.zhengtu.text.Lexicon;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;

/** The command line's entry point; the only class that ends the process. */
@Command(
        name = "zhengtu",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Reads pages of Chinese local Party and government newspapers into an RDF knowledge graph.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  zhengtu build pages --db graph            read a folder of pages",
            "  zhengtu query --db graph --list           the questions it can answer",
            "  zhengtu why --db graph zd:person.990102_X  the sentences behind a resource",
            "",
            "Exit codes: 0 done; 1 done with refusals or violations; 2 usage; 3 bad data or query;",
            "4 store locked, read-only or damaged; 5 disk; 70 internal; 130/143 on signals."
        })
public final class Main {

    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            LoadCommand.class,
            FactsCommand.class,
            EvaluateCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            QueryCommand.class,
            WhyCommand.class,
            ReviewCommand.class,
            DiffCommand.class,
            ServeCommand.class,
            PushCommand.class,
            ExplainCommand.class,
            StatsCommand.class,
            RemoveCommand.class,
            CompactCommand.class);

    /** An error of the program itself. */
    static final int INTERNAL = 70;

    private Main() {}

    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
    }

    /** Runs one command and says what the process is to end with. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            return commands(args).setOut(out).setErr(err).execute(args);
        } catch (OutOfMemoryError e) {
            err.println("zhengtu: out of memory (" + e.getMessage() + "): give Java more, as in java -Xmx2g -jar ...");
            return INTERNAL;
        } catch (ExceptionInInitializerError e) {
            return Lexicon.isExtended() ? told(err, "zhengtu", inLexicon(e.getCause())) : internal(err, "zhengtu", e);
        } catch (Error e) {
            return internal(err, "zhengtu", e);
        }
    }

    /** The command that the first argument names; all of them where it names none, for the help and for hints. */
    static CommandLine commands(String... args) {
        CommandLine main = new CommandLine(new Main());
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> args.length > 0 && name(command).equals(args[0]))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(command -> main.addSubcommand(name(command), command));
        return main.setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(faults());
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static IExecutionExceptionHandler faults() {
        return (fault, command, parsed) -> {
            PrintWriter err = command.getErr();
            if (fault instanceof UserFault user) {
                return told(err, command.getCommandSpec().qualifiedName(" "), user);
            }
            return internal(err, command.getCommandSpec().qualifiedName(" "), fault);
        };
    }

    private static int told(PrintWriter err, String command, UserFault fault) {
        err.println(command + ": " + fault.getMessage());
        return fault.exit().code();
    }

    /** The lexicons are read when the first class needs them; what is wrong in the user's own is the user's to mend. */
    private static UserFault inLexicon(Throwable fault) {
        if (fault instanceof UserFault user) {
            return user;
        }
        return new UserFault(
                UserFault.Exit.BAD_DATA,
                "a list in the lexicon folder has a value that can't be used: " + fault.getMessage(),
                fault);
    }

    private static int internal(PrintWriter err, String command, Throwable fault) {
        err.println(command + ": internal error, please report it: " + fault);
        for (StackTraceElement frame : fault.getStackTrace()) {
            err.println("    at " + frame);
        }
        return INTERNAL;
    }

    /** Name and version from the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"zhengtu " + (version == null ? "(from classes)" : version)};
        }
    }
}
