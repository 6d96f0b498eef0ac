package org.hearthwatch.stack;

/** What makes the stack worth looking at: the demo province and the sensor simulator. */
final class DemoPart implements Part {
  private final StackOptions options;

  DemoPart(StackOptions options, Secrets secrets, Progress progress) {
    this.options = options;
  }

  @Override
  public String name() {
    return "Demo";
  }

  @Override
  public String address() {
    return options.mqttUrl();
  }

  @Override
  public void start() {}

  @Override
  public void stop() {}
}
