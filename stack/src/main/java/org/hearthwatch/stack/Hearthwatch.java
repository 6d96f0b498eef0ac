package org.hearthwatch.stack;

import org.hearthwatch.stack.simulate.SimulateCommand;
import org.hearthwatch.stack.verify.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Hearthwatch: {@code java -jar hearthwatch.jar <command>}. */
@Command(
    name = "hearthwatch",
    description = "Runs and examines Hearthwatch on this machine.",
    mixinStandardHelpOptions = true,
    versionProvider = Hearthwatch.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      BrokerCommand.class,
      SimulateCommand.class,
      LoadCommand.class,
      BenchCommand.class,
      RealmCommand.class,
      VerifyCommand.class
    })
public final class Hearthwatch {

  private Hearthwatch() {}

  /** Carries a command out and ends with its exit code: 0 done, 1 failed, 2 not understood. */
  public static void main(String... arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Hearthwatch())
        .setExecutionExceptionHandler(Hearthwatch::sayWhatIsWrong);
  }

  private static int sayWhatIsWrong(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
    if (failure instanceof StackFailure) {
      command.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }

  /** Says which version this is, as the build wrote it into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Hearthwatch " + number()};
    }

    static String number() {
      String version = Hearthwatch.class.getPackage().getImplementationVersion();
      return version == null ? "(not packaged)" : version;
    }
  }
}
