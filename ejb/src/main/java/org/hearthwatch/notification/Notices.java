package org.hearthwatch.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearthwatch.notification.adapter.Deliveries;
import org.hearthwatch.notification.adapter.Inbox;
import org.hearthwatch.notification.adapter.Preferences;
import org.hearthwatch.notification.model.Notification;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/** Where other capabilities leave what people have to be told. */
@ApplicationScoped
@WorksAs(Work.NOTIFIER)
public class Notices {

  @Inject private Registry registry;
  @Inject private Inbox inbox;
  @Inject private Deliveries deliveries;
  @Inject private Preferences preferences;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Stores the notices in the current transaction; they go out after it has committed. Whoever
   * stands in for a recipient gets a copy. A recipient without an account gets nothing.
   */
  public void send(List<Notice> notices) {
    Instant now = clock.instant();
    Set<String> reached = new TreeSet<>();
    for (Notice notice : notices) {
      store(new Notification(Ids.next(), notice, notice.recipient(), now), reached);
      registry
          .standIn(notice.recipient(), now)
          .ifPresent(deputy -> store(new Notification(Ids.next(), notice, deputy, now), reached));
    }
    if (!reached.isEmpty()) {
      outbox.emit(new NoticesChanged(List.copyOf(reached)));
    }
  }

  /** The language in which somebody wants to be told. */
  public Locale language(String username) {
    return preferences.of(username).locale();
  }

  private void store(Notification notification, Set<String> reached) {
    if (inbox.add(notification)) {
      deliveries.plan(notification);
      reached.add(notification.recipient());
    }
  }
}
