package org.hearthwatch.stack;

import java.util.concurrent.Callable;
import org.hearthwatch.stack.bench.ScopeBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearthwatch.jar bench scope}: what row-level security costs, see docs/benchmarks.md. */
@Command(
    name = "scope",
    description =
        "Seeds an invented province in an empty state directory and asks for the heaviest lists"
            + " over REST with the policies of the database and without them.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchScopeCommand implements Callable<Integer> {

  @Mixin private BenchStack stack;

  @Option(names = "--placements", defaultValue = "20000", description = "People placed.")
  private int placements;

  @Option(names = "--facilities", defaultValue = "200", description = "Facilities.")
  private int facilities;

  @Option(names = "--days", defaultValue = "10", description = "Days with a duty for everybody.")
  private int days;

  @Option(names = "--calls", defaultValue = "5", description = "Of each list in each round.")
  private int calls;

  @Option(names = "--rounds", defaultValue = "4", description = "With policies and without.")
  private int rounds;

  @Override
  public Integer call() throws Exception {
    Progress progress = Progress.to(System.out);
    progress.say(
        new ScopeBench(placements, facilities, days, calls, rounds, progress)
            .run(stack.options().withDemo(false), BenchStack::superuser));
    return 0;
  }
}
