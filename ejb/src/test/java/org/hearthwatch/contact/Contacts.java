package org.hearthwatch.contact;

import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.contact.model.Contact;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.shared.Scope;

/** Contacts and placements for the cases of this capability. */
final class Contacts {

  static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
  static final Instant PLACED = Instant.parse("2026-11-01T00:00:00Z");
  static final Instant LEFT = Instant.parse("2026-11-20T00:00:00Z");

  private Contacts() {}

  static PlacementRef lastingPlacement() {
    return placement(null);
  }

  static PlacementRef endedPlacement() {
    return placement(LEFT);
  }

  static Contact visitAt(Instant occurredAt) {
    return new Contact(Channel.IN_PERSON, occurredAt, Condition.WELL, null, true, null);
  }

  static Contact over(Channel channel) {
    return new Contact(channel, NOW, Condition.WELL, null, false, null);
  }

  private static PlacementRef placement(Instant endsAt) {
    Scope.Lines lines = new Scope.Lines("ST-510100-01", "510100", "FC-510100-001", "510100");
    return new PlacementRef(
        UUID.fromString("0192c000-0000-7000-8000-000000000001"),
        UUID.fromString("0192c000-0000-7000-8000-000000000002"),
        lines.station(),
        lines.facility(),
        PLACED,
        endsAt,
        lines);
  }
}
