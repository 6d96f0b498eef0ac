package org.hearthwatch.stack;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code hearthwatch.jar broker}: the embedded MQTT broker as a process of its own, on the journal
 * and the passwords of a local stack whose own broker does not run.
 */
@Command(
    name = "broker",
    description = {
      "Runs the MQTT broker of a local stack by itself, until Ctrl-C.",
      "What it acknowledged before is kept in the stack's state directory."
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BrokerCommand implements Callable<Integer> {

  @Option(
      names = "--state",
      paramLabel = "DIR",
      defaultValue = ".hearthwatch",
      description = "The state directory of the stack.")
  private Path state;

  @Option(names = "--mqtt-port", defaultValue = "1883", description = "Where to listen.")
  private int mqttPort;

  @Option(
      names = "--postgres-port",
      defaultValue = "5433",
      description = "The database of the stack, which knows the devices.")
  private int postgresPort;

  @Override
  public Integer call() throws InterruptedException {
    Path root = state.toAbsolutePath().normalize();
    StackOptions options =
        StackOptions.standard(root)
            .withState(root)
            .withPorts(new Ports(0, 0, mqttPort, postgresPort, 0));
    Secrets secrets = Secrets.in(root.resolve(StateDirectory.SECRETS));
    BrokerPart broker = new BrokerPart(options, root.resolve("broker"), secrets);
    Runtime.getRuntime().addShutdownHook(new Thread(broker::stop, "stop"));
    broker.start();
    System.out.println("The MQTT broker answers at " + broker.address());
    new CountDownLatch(1).await();
    return 0;
  }
}
