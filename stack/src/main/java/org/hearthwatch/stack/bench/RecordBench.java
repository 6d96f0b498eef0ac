package org.hearthwatch.stack.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearthwatch.stack.Progress;
import org.hearthwatch.stack.Stack;
import org.hearthwatch.stack.StackOptions;

/** What the record costs: alone, with many writers, and as a part of a use case. */
public final class RecordBench {

  private final int writers;
  private final int entries;
  private final int calls;
  private final int rounds;
  private final Findings findings;
  private final Progress progress;

  /**
   * A benchmark that tells what it does.
   *
   * @param entries in each measurement, over all writers
   * @param calls of the use case in each round
   */
  public RecordBench(int writers, int entries, int calls, int rounds, Progress progress) {
    this.writers = writers;
    this.entries = entries;
    this.calls = calls;
    this.rounds = rounds;
    this.progress = progress;
    this.findings = new Findings(progress);
  }

  /** Starts the servers and measures; answers everything it measured as JSON. */
  public String run(StackOptions options, Login login) throws Exception {
    try (Stack stack = Stack.prepare(options, progress)) {
      stack.start();
      Callable<Connection> connections = () -> login.of(stack);
      write(connections, 1, 1, entries / 10);
      for (int round = 1; round <= rounds; round++) {
        findings.step("round %d of %d: appending".formatted(round, rounds));
        write(round + ": 1 writer, 1 chain", connections, 1, 1);
        write("%d: %d writers, 1 chain".formatted(round, writers), connections, writers, 1);
        write(
            "%1$d: %2$d writers, %2$d chains".formatted(round, writers),
            connections,
            writers,
            writers);
        findings.step("recording visits over REST");
        share(connections, new VisitCalls(options), round);
      }
    }
    return findings.json();
  }

  private void write(String what, Callable<Connection> connections, int threads, int chains)
      throws Exception {
    long begun = System.nanoTime();
    List<Double> millis = write(connections, threads, chains, entries);
    double seconds = (System.nanoTime() - begun) / 1e9;
    findings.took(what, new Timings(millis));
    findings.number("entries a second: " + what, millis.size() / seconds);
  }

  /** Each writer has a connection of its own and commits each entry. */
  private List<Double> write(Callable<Connection> connections, int threads, int chains, int total)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Double> millis = new ArrayList<>();
    try {
      List<Callable<List<Double>>> work = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        String stream = "BENCH-%d-%d".formatted(chains, i % chains);
        work.add(() -> write(connections, stream, total / threads));
      }
      for (Future<List<Double>> done : pool.invokeAll(work)) {
        millis.addAll(done.get());
      }
    } finally {
      pool.shutdown();
    }
    return millis;
  }

  private static List<Double> write(Callable<Connection> connections, String stream, int times)
      throws Exception {
    List<Double> millis = new ArrayList<>();
    try (Connection connection = connections.call()) {
      ChainWriter writer = new ChainWriter(connection, stream);
      for (int i = 0; i < times; i++) {
        millis.add(Timings.of(writer::appendAndCommit));
      }
    }
    return millis;
  }

  /** An entry without its commit, which the use case has to make anyway, beside the use case. */
  private void share(Callable<Connection> connections, VisitCalls visits, int round)
      throws Exception {
    visits.record(round == 1 ? calls : calls / 10);
    List<Double> whole = visits.record(calls);
    List<Double> part = new ArrayList<>();
    try (Connection connection = connections.call()) {
      ChainWriter writer = new ChainWriter(connection, "BENCH-SHARE");
      for (int i = 0; i < calls; i++) {
        writer.enter();
        part.add(Timings.of(writer::append));
        connection.commit();
      }
    }
    findings.took(round + ": POST /visits", new Timings(whole));
    findings.took(round + ": one entry without commit", new Timings(part));
    findings.number(
        round + ": percent of a visit that is the record",
        100 * new Timings(part).median() / new Timings(whole).median());
  }
}
