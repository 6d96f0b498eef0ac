package org.hearthwatch.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Polls until something answers. */
final class Waiting {
  private static final Duration INTERVAL = Duration.ofMillis(200);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Waiting() {}

  /**
   * Returns once the condition holds.
   *
   * @throws StackFailure if it does not within the given time; what the condition itself throws as
   *     a StackFailure ends the waiting at once
   */
  static void until(String what, Duration patience, Callable<Boolean> condition) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() > deadline) {
        throw new StackFailure(
            "%s did not answer within %d s.".formatted(what, patience.toSeconds()));
      }
      pause();
    }
  }

  /** The status of a GET, or 0 if nothing answers. */
  static int status(URI uri) {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }

  private static boolean holds(Callable<Boolean> condition) {
    try {
      return condition.call();
    } catch (StackFailure e) {
      throw e;
    } catch (Exception e) {
      return false;
    }
  }

  private static void pause() {
    try {
      TimeUnit.NANOSECONDS.sleep(INTERVAL.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }
}
