package org.hearthwatch.stack.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.hearthwatch.stack.StackFailure;

/**
 * Publishes at a steady rate, as devices do that care for nobody else: it slows down only when more
 * messages than {@link #MOST_OPEN} wait for the broker's acknowledgement, and tells by how much.
 */
public final class Load {

  private static final int MOST_OPEN = 20_000;
  private static final int AT_ONCE = 32;
  private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final LoadSettings settings;
  private final LoadFigures figures = new LoadFigures();
  private final List<LoadConnection> connections = new ArrayList<>();

  /** A load, to be run once. */
  public Load(LoadSettings settings) {
    this.settings = settings;
  }

  /**
   * Publishes for the whole time, then waits up to half a minute for acknowledgements and receipts.
   *
   * @throws StackFailure if a publisher cannot connect
   */
  public LoadResult run() throws InterruptedException {
    try {
      connect();
      double seconds = publish();
      await(() -> figures.open() == 0);
      await(() -> figures.receipts() >= figures.wanted.get());
      return figures.result(seconds);
    } catch (MqttException e) {
      throw new StackFailure(
          "Publishing to %s failed: %s.".formatted(settings.url(), e.getMessage()), e);
    } finally {
      connections.forEach(LoadConnection::close);
    }
  }

  private void connect() throws MqttException, InterruptedException {
    Map<String, List<LoadDevice>> publishers = new LinkedHashMap<>();
    for (LoadDevice device : settings.devices()) {
      publishers.computeIfAbsent(device.publisher(), name -> new ArrayList<>()).add(device);
    }
    List<Callable<Void>> opening = new ArrayList<>();
    for (List<LoadDevice> devices : publishers.values()) {
      LoadConnection connection = new LoadConnection(settings, devices, figures);
      connections.add(connection);
      opening.add(
          () -> {
            connection.open();
            return null;
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(AT_ONCE, opening.size()));
    try {
      for (Future<Void> opened : pool.invokeAll(opening)) {
        opened.get();
      }
    } catch (ExecutionException e) {
      throw new StackFailure(
          "A publisher cannot connect to %s: %s.".formatted(settings.url(), e.getCause()), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private double publish() throws MqttException, InterruptedException {
    long total = (long) settings.rate() * settings.seconds();
    long begun = System.nanoTime();
    long done = 0;
    while (done < total) {
      long elapsed = System.nanoTime() - begun;
      long due = Math.min(total, elapsed * settings.rate() / TimeUnit.SECONDS.toNanos(1) + 1);
      while (done < due && figures.open() < MOST_OPEN) {
        connections.get((int) (done % connections.size())).publish();
        done++;
      }
      long behind = TimeUnit.SECONDS.toMillis(due - done) / settings.rate();
      figures.late.accumulateAndGet(behind, Math::max);
      TimeUnit.NANOSECONDS.sleep(TICK_NANOS);
    }
    return (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  private static void await(BooleanSupplier reached) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE_NANOS;
    while (!reached.getAsBoolean() && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
