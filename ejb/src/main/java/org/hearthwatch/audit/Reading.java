package org.hearthwatch.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hearthwatch.record.EntryView;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Scope;

/** Puts names to the identifiers of an entry, for a reader who may know them. */
@ApplicationScoped
public class Reading {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private Registry registry;

  /** The entry for a reader. */
  public RecordedEntry of(EntryView entry, Caller caller, long sealedUpTo) {
    Map<String, String> values = values(entry);
    return new RecordedEntry(
        entry,
        actor(entry.actor()),
        person(entry, values, caller.scope()).orElse(null),
        moment(values.get("occurredAt")),
        values,
        entry.seq() <= sealedUpTo);
  }

  private Named actor(String username) {
    return registry
        .account(username)
        .map(account -> named(username, account))
        .orElse(new Named(username, username, username));
  }

  private static Named named(String username, AccountView account) {
    return new Named(username, account.displayZh(), account.displayEn());
  }

  private Optional<String> person(EntryView entry, Map<String, String> values, Scope scope) {
    String placement =
        "PLACEMENT".equals(entry.subjectKind()) ? entry.subjectId() : values.get("placement");
    return id(placement)
        .flatMap(registry::placement)
        .filter(ref -> scope.sees(ref.lines()))
        .map(PlacementRef::personId)
        .or(() -> "PERSON".equals(entry.subjectKind()) ? id(entry.subjectId()) : Optional.empty())
        .flatMap(registry::residentName);
  }

  private static Map<String, String> values(EntryView entry) {
    Map<String, String> values = new TreeMap<>();
    try {
      for (Map.Entry<String, JsonNode> fact : JSON.readTree(entry.facts()).properties()) {
        if (fact.getValue().isValueNode() && !fact.getValue().isNull()) {
          values.put(fact.getKey(), fact.getValue().asText());
        }
      }
    } catch (JsonProcessingException tampered) {
      values.clear();
    }
    return values;
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  private static Instant moment(String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException other) {
      return null;
    }
  }
}
