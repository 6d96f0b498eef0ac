package org.hearthwatch.stack;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hearthwatch.stack.demo.DemoDevices;
import org.hearthwatch.stack.load.Load;
import org.hearthwatch.stack.load.LoadDevice;
import org.hearthwatch.stack.load.LoadResult;
import org.hearthwatch.stack.load.LoadSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearthwatch.jar load}: publishes as the demo's devices at a rate, and tells the rest. */
@Command(
    name = "load",
    description = {
      "Publishes readings as the demo's devices at a steady rate.",
      "The last line is one JSON object: messages sent and acked by the broker, readings stored,"
          + " and p50Ms and p99Ms from publishing to the receipt, which is sent after the commit."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class LoadCommand implements Callable<Integer> {

  private static final int RECEIPTS_A_SECOND = 100;

  @Option(
      names = "--mqtt-url",
      paramLabel = "URL",
      description = "The broker.",
      defaultValue = "${env:HEARTHWATCH_MQTT_URL:-tcp://127.0.0.1:1883}")
  private String mqttUrl;

  @Option(names = "--rate", defaultValue = "100", description = "Messages a second.")
  private int rate;

  @Option(names = "--seconds", defaultValue = "10", description = "How long to publish.")
  private int seconds;

  @Option(
      names = "--devices",
      defaultValue = "60",
      description = "How many of the demo's devices, the first ones first.")
  private int devices;

  @Option(names = "--pack", defaultValue = "1", description = "Readings in a message.")
  private int pack;

  @Option(
      names = "--receipts",
      paramLabel = "N",
      description =
          "Every how many messages one asks for a receipt. Without it: each, or, where the database"
              + " of a local stack counts what was stored, about a hundred a second.")
  private Integer receipts;

  @Option(
      names = "--prefix",
      paramLabel = "TEXT",
      description =
          "Other devices than the demo's: their ids are this and four digits, from 0001. Needs --facility.")
  private String prefix;

  @Option(names = "--facility", paramLabel = "CODE", description = "Where those devices are.")
  private String facility;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      defaultValue = ".hearthwatch",
      description =
          "The local stack in whose database stored readings are counted, if it is there.")
  private Path state;

  @Option(
      names = "--postgres-port",
      defaultValue = "5433",
      description = "The database of that stack.")
  private int postgresPort;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (rate < 1 || seconds < 1 || devices < 1 || pack < 1 || (receipts != null && receipts < 1)) {
      throw new ParameterException(
          spec.commandLine(), "Rate, seconds, devices, pack and receipts are 1 or more.");
    }
    PrintWriter out = spec.commandLine().getOut();
    List<LoadDevice> publishing = publishing();
    out.printf(
        "%d devices publish %d messages a second of %d readings for %d s to %s%n",
        publishing.size(), rate, pack, seconds, mqttUrl);
    out.flush();
    Optional<StoredRows> rows = StoredRows.of(state, postgresPort, publishing);
    LoadSettings settings =
        new LoadSettings(
            mqttUrl,
            DemoDevices.PASSWORD,
            publishing,
            rate,
            seconds,
            pack,
            every(rows.isPresent()));
    LoadResult result = new Load(settings).run();
    out.println(result.json(stored(rows, result)));
    return result.acked() > 0 ? 0 : 1;
  }

  private List<LoadDevice> publishing() {
    if (prefix == null) {
      return DemoDevices.wearables().stream()
          .limit(devices)
          .map(one -> new LoadDevice(one.id(), one.publisher(), one.facilityCode()))
          .toList();
    }
    if (facility == null) {
      throw new ParameterException(spec.commandLine(), "--prefix needs --facility.");
    }
    return IntStream.rangeClosed(1, devices)
        .mapToObj(number -> prefix + "%04d".formatted(number))
        .map(id -> new LoadDevice(id, id, facility))
        .toList();
  }

  private int every(boolean counted) {
    return receipts != null ? receipts : counted ? Math.max(1, rate / RECEIPTS_A_SECOND) : 1;
  }

  private static long stored(Optional<StoredRows> rows, LoadResult result)
      throws InterruptedException {
    if (rows.isEmpty()) {
      return result.accepted();
    }
    try (StoredRows counting = rows.get()) {
      return counting.settled(result.readings());
    }
  }
}
