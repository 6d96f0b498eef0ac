package org.hearthwatch.stack;

import java.util.concurrent.Callable;
import org.hearthwatch.stack.bench.IngestBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearthwatch.jar bench ingest}: vitals from MQTT to the table, see docs/benchmarks.md. */
@Command(
    name = "ingest",
    description =
        "Starts everything with invented devices, publishes at a steady rate from a process of its"
            + " own, and checks that every acknowledged reading is stored, once.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchIngestCommand implements Callable<Integer> {

  @Mixin private BenchStack stack;

  @Option(
      names = "--broker",
      defaultValue = "EMBEDDED",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private StackOptions.Broker broker;

  @Option(names = "--rate", defaultValue = "2000", description = "Messages a second.")
  private int rate;

  @Option(names = "--pack", defaultValue = "1", description = "Readings in a message.")
  private int pack;

  @Option(names = "--seconds", defaultValue = "60", description = "How long to publish.")
  private int seconds;

  @Option(names = "--warm-up", defaultValue = "20", description = "Seconds before it counts.")
  private int warmUp;

  @Option(names = "--devices", defaultValue = "500", description = "Each with its connection.")
  private int devices;

  @Override
  public Integer call() throws Exception {
    Progress progress = Progress.to(System.out);
    IngestBench bench = new IngestBench(devices, progress);
    progress.say(
        bench.run(
            stack.options().withDemo(false).withBroker(broker),
            BenchStack::superuser,
            new IngestBench.Publishing(rate, pack, warmUp, seconds)));
    return 0;
  }
}
