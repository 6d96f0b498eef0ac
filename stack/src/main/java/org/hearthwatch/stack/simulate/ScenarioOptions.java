package org.hearthwatch.stack.simulate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.stack.StackFailure;
import org.hearthwatch.stack.demo.DemoDevices.Wearable;
import org.hearthwatch.stack.simulate.vitals.Body;
import org.hearthwatch.stack.simulate.vitals.Recording;
import picocli.CommandLine.Option;

/** What the command line says of the scenario. */
final class ScenarioOptions {
  @Option(
      names = "--replay",
      paramLabel = "FILE",
      description = {
        "Plays vital signs as the interface exports them (CSV) on a device; the first file on the"
            + " first device, and so on."
      })
  private List<Path> recordings = new ArrayList<>();

  @Option(
      names = "--speed",
      paramLabel = "TIMES",
      defaultValue = "1",
      description = "How many times faster life goes, whether recorded or invented.")
  private double speed;

  @Option(
      names = "--copy",
      paramLabel = "DEVICE=DEVICE",
      description = "The first sends what the second measures: the same trace at two persons.")
  private Map<String, String> copies = new TreeMap<>();

  @Option(
      names = "--swap",
      paramLabel = "DEVICE=DEVICE",
      description = "Each is on the wearer of the other.")
  private Map<String, String> swaps = new TreeMap<>();

  @Option(names = "--silent", paramLabel = "DEVICE", description = "Says nothing at all.")
  private List<String> silent = new ArrayList<>();

  /** The scenario for these devices, which begins at a moment. */
  Scenario scenario(List<Wearable> wearables, Instant begin) {
    if (speed <= 0) {
      throw new StackFailure("A speed is more than 0.");
    }
    Map<String, Body> bodies = new TreeMap<>();
    wearables.forEach(one -> bodies.put(one.id(), one.vitalSigns()));
    for (int at = 0; at < recordings.size(); at++) {
      if (at >= wearables.size()) {
        throw new StackFailure("There are more recordings than devices.");
      }
      bodies.put(wearables.get(at).id(), recording(recordings.get(at), begin));
    }
    if (speed != 1) {
      bodies.replaceAll((device, body) -> body.faster(begin, speed));
    }
    return faults(Map.copyOf(bodies));
  }

  private Scenario faults(Map<String, Body> bodies) {
    Scenario scenario = new Scenario();
    bodies.forEach(scenario::measuring);
    copies.forEach(
        (device, of) -> scenario.measuring(known(bodies, device), bodies.get(known(bodies, of))));
    swaps.forEach(
        (one, other) ->
            scenario
                .measuring(one, bodies.get(known(bodies, other)))
                .measuring(other, bodies.get(known(bodies, one))));
    silent.forEach(device -> scenario.silent(known(bodies, device)));
    return scenario;
  }

  private static String known(Map<String, Body> bodies, String device) {
    if (!bodies.containsKey(device)) {
      throw new StackFailure("No such device is simulated: %s.".formatted(device));
    }
    return device;
  }

  private static Body recording(Path file, Instant begin) {
    try {
      return Recording.of(file, begin);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new StackFailure(
          "%s cannot be played: %s.".formatted(file, unreadable.getMessage()), unreadable);
    }
  }
}
