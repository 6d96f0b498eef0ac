package org.hearthwatch.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts and stops parts, and tells a person about each. */
final class PartRunner {
  private final Progress progress;
  private final Set<String> starting = new ConcurrentSkipListSet<>();

  PartRunner(Progress progress) {
    this.progress = progress;
  }

  /** The parts that are being started and are not ready yet. */
  String waitingFor() {
    return String.join(", ", starting);
  }

  void start(Part part) {
    long begun = System.nanoTime();
    starting.add(part.name());
    part.start();
    starting.remove(part.name());
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    progress.done(part.name(), part.address(), took);
  }

  /**
   * Starts all at once and returns when all are ready.
   *
   * @throws StackFailure as soon as one of them fails; the others may still be starting
   */
  void startTogether(List<Part> parts) {
    ExecutorService executor = Executors.newFixedThreadPool(parts.size());
    try {
      List<CompletableFuture<Void>> all = new ArrayList<>();
      for (Part part : parts) {
        all.add(CompletableFuture.runAsync(() -> start(part), executor));
      }
      awaitAllOrFirstFailure(all);
    } finally {
      executor.shutdownNow();
    }
  }

  /** Stops the last first. One part that will not stop must not keep the others running. */
  void stopBackwards(List<Part> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      try {
        part.stop();
      } catch (RuntimeException e) {
        progress.say(
            "  %s could not be stopped properly: %s".formatted(part.name(), e.getMessage()));
      }
    }
  }

  private static void awaitAllOrFirstFailure(List<CompletableFuture<Void>> all) {
    CompletableFuture<Void> failed = new CompletableFuture<>();
    for (CompletableFuture<Void> one : all) {
      var unused =
          one.whenComplete(
              (nothing, failure) -> {
                if (failure != null) {
                  failed.completeExceptionally(failure);
                }
              });
    }
    try {
      CompletableFuture.anyOf(
              failed, CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)))
          .join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StackFailure failure
          ? failure
          : new StackFailure("A server could not start: " + e.getCause(), e);
    }
  }
}
