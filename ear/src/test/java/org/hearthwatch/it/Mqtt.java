package org.hearthwatch.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Mosquitto's command-line clients: an MQTT 5 implementation that is not ours. */
final class Mqtt {

  /** How a client ended, and what it said. */
  record Outcome(int exit, String output) {}

  private Mqtt() {}

  /** Publishes with QoS 1 as a demo device and waits for the broker's acknowledgement. */
  static Outcome publish(String device, String topic, String payload) {
    return run(client("mosquitto_pub", device), List.of("-q", "1", "-t", topic, "-m", payload));
  }

  /** Publishes what the broker keeps for whoever comes later. */
  static Outcome retain(String device, String topic, String payload) {
    return run(
        client("mosquitto_pub", device), List.of("-r", "-q", "1", "-t", topic, "-m", payload));
  }

  /** Publishes with a response topic and waits for the receipt on it. */
  static Outcome request(String device, String topic, String responseTopic, String payload) {
    return run(
        client("mosquitto_rr", device),
        List.of(
            "-q",
            "1",
            "-t",
            topic,
            "-e",
            responseTopic,
            "-W",
            "10",
            "-m",
            payload,
            "-D",
            "publish",
            "correlation-data",
            "receipt-1"));
  }

  /** Reads one message of a topic as a demo device. */
  static Outcome receive(String device, String topic) {
    return run(
        client("mosquitto_sub", device), List.of("-q", "1", "-t", topic, "-C", "1", "-W", "10"));
  }

  /** Stays connected as a demo device, with a retained will, until its process is ended. */
  static Process connectWithWill(String device, String statusTopic, String will) {
    List<String> command = new ArrayList<>(client("mosquitto_sub", device));
    command.addAll(
        List.of(
            "-t",
            statusTopic.substring(0, statusTopic.lastIndexOf('/')) + "/probe",
            "--will-topic",
            statusTopic,
            "--will-payload",
            will,
            "--will-qos",
            "1",
            "--will-retain"));
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      throw new AssertionError("mosquitto-clients is not installed", missing);
    }
  }

  private static List<String> client(String program, String device) {
    return List.of(
        program,
        "-V",
        "5",
        "-h",
        "127.0.0.1",
        "-p",
        "" + RunningStack.options().ports().mqtt(),
        "-u",
        device,
        "-P",
        "hearthwatch");
  }

  private static Outcome run(List<String> client, List<String> arguments) {
    List<String> command = new ArrayList<>(client);
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("No end to " + command);
      }
      return new Outcome(process.exitValue(), output);
    } catch (IOException missing) {
      throw new AssertionError("mosquitto-clients is not installed", missing);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
