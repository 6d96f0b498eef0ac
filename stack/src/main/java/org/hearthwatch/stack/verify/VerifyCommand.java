package org.hearthwatch.stack.verify;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearthwatch.jar verify}: needs no network, no database and no account. */
@Command(
    name = "verify",
    description =
        "Proves offline that an exported record was not changed, cut, reordered, added to or"
            + " back-dated, and names the first entry that fails.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:proven",
      " 1:something is wrong; the first entry that fails is named",
      " 2:not understood, or not an export",
      " 3:nothing is wrong with it, but it is not proven (the reason is given)"
    })
public final class VerifyCommand implements Callable<Integer> {
  static final int PROVEN = 0;
  static final int WRONG = 1;
  static final int NOT_UNDERSTOOD = 2;
  static final int UNPROVEN = 3;

  @Parameters(paramLabel = "EXPORT", description = "An export, or the proof of one entry.")
  private Path file;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description =
          "The public key (PEM), got in another way than the export; repeat it for older keys."
              + " Without it the key inside is used, which proves nothing.")
  private List<Path> keyFiles = List.of();

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description =
          "A checkpoint that was kept elsewhere, or a directory of them: finds a record that was"
              + " rebuilt and sealed anew, or set back to an older copy.")
  private List<Path> published = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      Export export = Export.read(file);
      List<TrustedKey> keys = new ArrayList<>();
      keyFiles.forEach(one -> keys.addAll(TrustedKey.in(one)));
      Verdict verdict =
          ExportVerifier.verify(export, keys.isEmpty() ? export.keys() : keys, checkpoints());
      return say(export, verdict, keys.isEmpty());
    } catch (NotARecord unreadable) {
      spec.commandLine().getErr().println(unreadable.getMessage());
      return NOT_UNDERSTOOD;
    }
  }

  private int say(Export export, Verdict verdict, boolean ownKeyOnly) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(Report.head(export));
    out.println(Report.checked(export, verdict));
    List<String> doubts = new ArrayList<>(verdict.doubts());
    if (ownKeyOnly) {
      doubts.add("The only key is the one inside: give the real one with --key.");
    }
    if (!verdict.findings().isEmpty()) {
      out.println("WRONG");
      verdict.findings().forEach(one -> out.println("  " + one.sentence()));
      return WRONG;
    }
    doubts.forEach(doubt -> out.println("  " + doubt));
    out.println(doubts.isEmpty() ? "PROVEN" : "NOT PROVEN, though nothing is wrong with it");
    return doubts.isEmpty() ? PROVEN : UNPROVEN;
  }

  private List<Checkpoint> checkpoints() {
    List<Checkpoint> found = new ArrayList<>();
    for (Path path : published) {
      try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
        files
            .filter(one -> one.toString().endsWith(".json"))
            .sorted()
            .forEach(one -> found.add(Checkpoint.of(Json.read(one))));
      } catch (IOException e) {
        throw new NotARecord("%s cannot be read: %s.".formatted(path, e.getMessage()), e);
      }
    }
    return found;
  }
}
