package org.hearthwatch.stack;

import java.util.concurrent.Callable;
import org.hearthwatch.stack.bench.DutiesBench;
import org.hearthwatch.stack.bench.DutiesBench.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearthwatch.jar bench duties}: the duty engine and compliance, see docs/benchmarks.md. */
@Command(
    name = "duties",
    description =
        "Seeds an invented province in an empty state directory and measures the duty engine at"
            + " one and at ten times the history, and compliance at the larger one.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchDutiesCommand implements Callable<Integer> {

  @Mixin private BenchStack stack;

  @Option(names = "--placements", defaultValue = "100000", description = "People placed.")
  private int placements;

  @Option(names = "--facilities", defaultValue = "1000", description = "Facilities.")
  private int facilities;

  @Option(
      names = "--days",
      defaultValue = "20",
      description = "Days of history with a duty for everybody: once the history.")
  private int days;

  @Option(
      names = "--times",
      defaultValue = "10",
      description = "So many times the history; the older part is spread over the year before.")
  private int times;

  @Option(names = "--repetitions", defaultValue = "3", description = "Of each pass of the engine.")
  private int repetitions;

  @Option(names = "--calls", defaultValue = "50", description = "Of each figure.")
  private int calls;

  @Option(names = "--no-engine", description = "Measures compliance only.")
  private boolean noEngine;

  @Override
  public Integer call() throws Exception {
    Size size = new Size(placements, facilities, days, times, noEngine ? 0 : repetitions, calls);
    Progress progress = Progress.to(System.out);
    String json =
        new DutiesBench(size, progress).run(stack.options().withDemo(false), BenchStack::superuser);
    progress.say(json);
    return 0;
  }
}
