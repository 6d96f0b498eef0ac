package org.hearthwatch.notification;

import java.util.List;
import org.hearthwatch.shared.DomainEvent;

/** The notices of these users changed: one came, or was read. Their open pages look again. */
public record NoticesChanged(List<String> recipients) implements DomainEvent {

  /** Keeps its own copy. */
  public NoticesChanged {
    recipients = List.copyOf(recipients);
  }
}
