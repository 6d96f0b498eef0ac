package org.hearthwatch.stack;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Runs a stack in the foreground: starts it, tells where it is, and stops it on Ctrl-C or kill. */
final class Launcher {
  private static final int FAILED = 1;
  private final StackOptions options;
  private final Progress progress;

  Launcher(StackOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Returns only when the stack has failed; a signal ends the whole program instead. */
  int run() {
    long begun = System.nanoTime();
    progress.say(
        "Hearthwatch %s starts; its state is in %s"
            .formatted(Hearthwatch.Version.number(), options.state()));
    Stack stack = Stack.prepare(options, progress);
    Logging.toFile(options.state());
    Thread stopper = new Thread(() -> stop(stack), "stop");
    Runtime.getRuntime().addShutdownHook(stopper);
    CountDownLatch started = new CountDownLatch(1);
    Heartbeat.until(started, stack::waitingFor, progress);
    try {
      stack.start();
      started.countDown();
      Welcome.say(options, Duration.ofNanos(System.nanoTime() - begun), progress);
      throw new StackFailure(stack.awaitUnexpectedEnd());
    } catch (StackFailure failure) {
      started.countDown();
      if (!stack.closing()) {
        System.err.println(failure.getMessage());
      }
      stack.close();
      return FAILED;
    }
  }

  private void stop(Stack stack) {
    long begun = System.nanoTime();
    stack.close();
    long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    progress.say("Hearthwatch has stopped (%d s).".formatted(seconds));
  }
}
