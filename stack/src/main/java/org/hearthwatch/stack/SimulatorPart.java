package org.hearthwatch.stack;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hearthwatch.stack.demo.DemoDevices;
import org.hearthwatch.stack.simulate.Broker;
import org.hearthwatch.stack.simulate.Simulator;

/** The sensor simulator: publishes as the demo's devices while the stack runs. */
final class SimulatorPart implements Part {
  /** Often enough that a page is seen to move, seldom enough that a laptop stays quiet. */
  private static final Duration INTERVAL = Duration.ofSeconds(20);

  private final StackOptions options;
  private Simulator simulator;

  SimulatorPart(StackOptions options) {
    this.options = options;
  }

  @Override
  public String name() {
    return "Simulator";
  }

  @Override
  public String address() {
    return "%d devices every %d s".formatted(DemoDevices.wearables().size(), INTERVAL.toSeconds());
  }

  @Override
  public synchronized void start() {
    List<DemoDevices.Wearable> wearables = DemoDevices.wearables();
    Broker broker = new Broker(options.mqttUrl(), DemoDevices.PASSWORD);
    simulator = Simulator.start(broker, INTERVAL, Clock.systemUTC(), wearables);
  }

  @Override
  public synchronized void stop() {
    if (simulator != null) {
      simulator.close();
    }
  }
}
