package org.hearthwatch.web.page.round;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthwatch.health.FindHealthUpdates;
import org.hearthwatch.health.HealthUpdateView;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.page.shell.CurrentUser;

/** The residents of the house by room, and how far today's round has come. */
@Named("round")
@RequestScoped
public class RoundPage {

  @Inject private FindPlacements placements;
  @Inject private FindHealthUpdates updates;
  @Inject private CurrentUser me;
  @Inject private Clock clock;
  private List<RoundLine> lines;
  private List<Room> rooms;

  @PostConstruct
  void read() {
    if (!me.is("facility-staff")) {
      throw Rejection.forbidden("ROLE");
    }
    String house = me.getCaller().unitCode();
    Instant midnight = Zones.startOfDay(Zones.day(clock.instant()));
    Map<UUID, HealthUpdateView> latest =
        updates.latest(house).stream()
            .collect(
                Collectors.toMap(HealthUpdateView::residentId, Function.identity(), (a, b) -> a));
    lines =
        placements.currentIn(house).stream()
            .map(one -> new RoundLine(one, latest.get(one.residentId()), midnight))
            .sorted(Comparator.comparing(line -> line.getPlacement().residentName()))
            .toList();
    rooms = byRoom(lines);
  }

  /** The rooms in their order; those without a room last. */
  public List<Room> getRooms() {
    return rooms;
  }

  /** Everybody in the house. */
  public List<RoundLine> getLines() {
    return lines;
  }

  /** How many live here. */
  public int getAll() {
    return lines.size();
  }

  /** For how many of them today's update is there. */
  public long getSent() {
    return lines.stream().filter(RoundLine::isSentToday).count();
  }

  /** When the latest of today's updates arrived, or null. */
  public Instant getLastSentAt() {
    return lines.stream()
        .filter(RoundLine::isSentToday)
        .map(line -> line.getLatest().recordedAt())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Reads the house again after some lines were kept; the refused ones stay as they were typed. */
  public void keepOnlyRefused() {
    Map<UUID, RoundLine> refused =
        lines.stream()
            .filter(line -> line.getErrors().isAny())
            .collect(
                Collectors.toMap(line -> line.getPlacement().residentId(), Function.identity()));
    read();
    lines =
        lines.stream()
            .map(line -> refused.getOrDefault(line.getPlacement().residentId(), line))
            .toList();
    rooms = byRoom(lines);
  }

  private static List<Room> byRoom(List<RoundLine> lines) {
    Map<String, List<RoundLine>> byName = new TreeMap<>();
    List<RoundLine> without = new ArrayList<>();
    for (RoundLine line : lines) {
      String room = line.getPlacement().room();
      List<RoundLine> place =
          room == null ? without : byName.computeIfAbsent(room, name -> new ArrayList<>());
      place.add(line);
    }
    List<Room> rooms = new ArrayList<>();
    byName.forEach((name, those) -> rooms.add(new Room(name, those)));
    if (!without.isEmpty()) {
      rooms.add(new Room("", without));
    }
    return List.copyOf(rooms);
  }
}
