package org.hearthwatch.stack;

import java.util.concurrent.Callable;
import org.hearthwatch.stack.bench.RecordBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearthwatch.jar bench record}: what the record costs, see docs/benchmarks.md. */
@Command(
    name = "record",
    description =
        "Starts the demo province in an empty state directory and measures entries a second, many"
            + " writers on one chain, and the record's share of recording a visit.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchRecordCommand implements Callable<Integer> {

  @Mixin private BenchStack stack;

  @Option(names = "--writers", defaultValue = "50", description = "Writers at the same time.")
  private int writers;

  @Option(names = "--entries", defaultValue = "5000", description = "Entries a measurement.")
  private int entries;

  @Option(names = "--calls", defaultValue = "300", description = "Visits recorded a round.")
  private int calls;

  @Option(names = "--rounds", defaultValue = "3", description = "Of everything.")
  private int rounds;

  @Override
  public Integer call() throws Exception {
    Progress progress = Progress.to(System.out);
    progress.say(
        new RecordBench(writers, entries, calls, rounds, progress)
            .run(stack.options(), BenchStack::application));
    return 0;
  }
}
