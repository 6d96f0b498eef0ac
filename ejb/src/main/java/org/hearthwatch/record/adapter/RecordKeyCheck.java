package org.hearthwatch.record.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthwatch.shared.StartCheck;

/**
 * In production the record is sealed: without a key to sign with, nothing could be proven later.
 */
@ApplicationScoped
public class RecordKeyCheck implements StartCheck {

  private static final String FILE = "HEARTHWATCH_RECORD_KEY_FILE";
  private static final String KEY = "HEARTHWATCH_RECORD_KEY";

  @Override
  public List<String> faults(Map<String, String> environment) {
    return Stream.of(FILE, KEY).allMatch(name -> environment.getOrDefault(name, "").isBlank())
        ? List.of(FILE + " is not set: the record would not be sealed")
        : List.of();
  }
}
