package org.hearthwatch.stack.simulate;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hearthwatch.stack.demo.DemoDevices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearthwatch.jar simulate}: publishes as the demo's devices until it is stopped. */
@Command(
    name = "simulate",
    description = "Publishes the demo residents' vital signs over MQTT, as their devices would.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class SimulateCommand implements Callable<Integer> {
  @Option(
      names = "--mqtt-url",
      paramLabel = "URL",
      description = "The broker.",
      defaultValue = "${env:HEARTHWATCH_MQTT_URL:-tcp://127.0.0.1:1883}")
  private String mqttUrl;

  @Option(
      names = "--interval",
      paramLabel = "SECONDS",
      description = "Between two measurements of one device.",
      defaultValue = "60")
  private int interval;

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      description = "How long to go on; 0 until it is stopped.",
      defaultValue = "0")
  private int seconds;

  @Option(
      names = "--devices",
      paramLabel = "NUMBER",
      description = "How many of the demo's devices, the first ones first.",
      defaultValue = "60")
  private int devices;

  @Mixin private ScenarioOptions scenario;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (interval < 1 || devices < 1 || seconds < 0) {
      throw new ParameterException(
          spec.commandLine(), "An interval and a number of devices are 1 or more.");
    }
    PrintWriter out = spec.commandLine().getOut();
    List<DemoDevices.Wearable> wearables = DemoDevices.wearables().stream().limit(devices).toList();
    Simulator simulator =
        Simulator.start(
            new Broker(mqttUrl, DemoDevices.PASSWORD),
            Duration.ofSeconds(interval),
            Clock.systemUTC(),
            wearables,
            scenario.scenario(wearables, Clock.systemUTC().instant()));
    Thread closing = new Thread(simulator::close);
    Runtime.getRuntime().addShutdownHook(closing);
    out.printf("%d devices publish to %s every %d s%n", wearables.size(), mqttUrl, interval);
    out.flush();
    waitUntilDone();
    Runtime.getRuntime().removeShutdownHook(closing);
    simulator.close();
    Simulator.Sent sent = simulator.sent();
    out.printf("%d samples, %d acknowledged%n", sent.measured(), sent.acknowledged());
    return sent.acknowledged() > 0 ? 0 : 1;
  }

  private void waitUntilDone() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    if (seconds == 0) {
      never.await();
    }
    boolean unused = never.await(seconds, TimeUnit.SECONDS);
  }
}
