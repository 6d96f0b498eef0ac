package org.hearthwatch.stack.load;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.hearthwatch.stack.StackFailure;

/**
 * Publishes at a steady rate, as devices do that care for nobody else: it slows down only when more
 * messages than {@link #MOST_OPEN} wait for the broker's acknowledgement, and tells by how much.
 */
public final class Load {

  private static final int MOST_OPEN = 20_000;
  private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final LoadSettings settings;
  private final LoadFigures figures = new LoadFigures();
  private final List<LoadConnection> connections = new ArrayList<>();
  private long lastAcked = -1;
  private long lastProgress = System.nanoTime();
  private final EventLoopGroup loop = new NioEventLoopGroup(1);

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
    } finally {
      var unused = loop.shutdownGracefully(0, 0, TimeUnit.SECONDS);
    }
  }

  private void connect() throws InterruptedException {
    Map<String, List<LoadDevice>> publishers = new LinkedHashMap<>();
    for (LoadDevice device : settings.devices()) {
      publishers.computeIfAbsent(device.publisher(), name -> new ArrayList<>()).add(device);
    }
    for (List<LoadDevice> devices : publishers.values()) {
      LoadConnection connection = new LoadConnection(settings, devices, figures);
      connections.add(connection);
      connection.open(loop);
    }
    for (LoadConnection connection : connections) {
      connection.awaitReady();
    }
  }

  private double publish() throws InterruptedException {
    long total = (long) settings.rate() * settings.seconds();
    long begun = System.nanoTime();
    long done = 0;
    while (done < total) {
      requireProgress();
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

  /** A broker that acknowledges nothing for half a minute ends the load, with what it was. */
  private void requireProgress() {
    long acked = figures.acked.get();
    if (acked != lastAcked || figures.open() == 0) {
      lastAcked = acked;
      lastProgress = System.nanoTime();
    } else if (System.nanoTime() - lastProgress > PATIENCE_NANOS) {
      throw new StackFailure(
          "%s acknowledges nothing any more: %d of %d messages are open."
              .formatted(settings.url(), figures.open(), figures.sent.get()));
    }
  }

  private static void await(BooleanSupplier reached) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE_NANOS;
    while (!reached.getAsBoolean() && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
