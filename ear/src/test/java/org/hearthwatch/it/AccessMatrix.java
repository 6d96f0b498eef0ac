package org.hearthwatch.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who gets what: a text file with a row a door (operation or page) and a column an account. {@code
 * +} admitted, {@code 0} told that there is no such thing, {@code -} forbidden for the role, {@code
 * ?} asked to sign in.
 */
final class AccessMatrix {

  private static final String COMMENT = "#";

  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  /** Reads the matrix as it is agreed upon. */
  static AccessMatrix read(Path file) throws IOException {
    AccessMatrix matrix = new AccessMatrix();
    List<String> lines =
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
            .toList();
    List<String> accounts = cells(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      for (int i = 0; i < accounts.size(); i++) {
        matrix.set(line.substring(0, line.indexOf('|')).strip(), accounts.get(i), cells.get(i));
      }
    }
    return matrix;
  }

  void set(String door, String account, String cell) {
    rows.computeIfAbsent(door, absent -> new LinkedHashMap<>()).put(account, cell);
  }

  /** Each difference in words, from the agreed matrix to what was found. */
  List<String> differencesTo(AccessMatrix found) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> doors = new TreeSet<>(rows.keySet());
    doors.addAll(found.rows.keySet());
    for (String door : doors) {
      if (!rows.containsKey(door)) {
        differences.add(door + " is missing in the matrix");
      } else if (!found.rows.containsKey(door)) {
        differences.add(door + " does not exist any more");
      } else {
        differences.addAll(differences(door, rows.get(door), found.rows.get(door)));
      }
    }
    return differences;
  }

  /** Writes it the way it is read, for somebody to compare and to agree upon. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    rows.values().stream()
        .findFirst()
        .ifPresent(row -> lines.add(line("", width, new ArrayList<>(row.keySet()))));
    rows.forEach(
        (door, row) -> {
          List<String> cells = new ArrayList<>();
          row.forEach((account, cell) -> cells.add(centred(cell, account.length())));
          lines.add(line(door, width, cells));
        });
    Files.write(file, lines);
  }

  private static List<String> differences(
      String door, Map<String, String> agreed, Map<String, String> found) {
    return found.entrySet().stream()
        .filter(cell -> !cell.getValue().equals(agreed.get(cell.getKey())))
        .map(
            cell ->
                "%s as %s: %s, agreed %s"
                    .formatted(door, cell.getKey(), cell.getValue(), agreed.get(cell.getKey())))
        .toList();
  }

  private static String line(String door, int width, List<String> cells) {
    return (door + " ".repeat(width - door.length()) + " | " + String.join(" | ", cells))
        .stripTrailing();
  }

  private static String centred(String cell, int width) {
    int before = (width - cell.length()) / 2;
    return " ".repeat(before) + cell + " ".repeat(width - before - cell.length());
  }

  private static List<String> cells(String line) {
    String[] parts = line.split("\\|", -1);
    return Arrays.stream(parts).skip(1).map(String::strip).toList();
  }
}
