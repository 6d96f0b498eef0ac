package org.hearthwatch.web.push;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearthwatch.alert.AlertChanged;
import org.hearthwatch.alert.AlertRaised;
import org.hearthwatch.notification.NoticesChanged;
import org.hearthwatch.shared.Announcements;
import org.hearthwatch.shared.DomainEvent;
import org.hearthwatch.telemetry.VitalsStored;

/**
 * Passes on to open pages what was committed: alerts to who works on them, notices to who is told,
 * vitals to their page.
 */
@ApplicationScoped
public class PagePush {

  private final Consumer<DomainEvent> listener = this::pass;

  @Inject private Announcements announcements;

  @Inject
  @Push(channel = "alerts")
  private PushContext alerts;

  @Inject
  @Push(channel = "vitals")
  private PushContext vitals;

  @Inject
  @Push(channel = "ward")
  private PushContext wards;

  @Inject private WardWatch watch;
  @Inject private OpenPages open;

  @Inject
  @Push(channel = "notices")
  private PushContext notices;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    announcements.register(listener);
  }

  @PreDestroy
  void stop() {
    announcements.unregister(listener);
  }

  private void pass(DomainEvent event) {
    if (event instanceof AlertRaised raised) {
      tell(
          "raised",
          Audience.ofAlert(raised.contactPerson(), raised.stationCode(), raised.facilityCode()));
      lookAt(raised.facilityCode());
    } else if (event instanceof AlertChanged changed) {
      tell(
          "changed",
          Audience.ofAlert(changed.contactPerson(), changed.stationCode(), changed.facilityCode()));
      lookAt(changed.facilityCode());
    } else if (event instanceof NoticesChanged changed) {
      changed.recipients().forEach(name -> send(notices, "changed", Set.of(Audience.self(name))));
    } else if (event instanceof VitalsStored stored) {
      stored.observed().keySet().forEach(this::tell);
      watch.showing(stored.observed().keySet()).forEach(this::lookAt);
    }
  }

  private void tell(String what, Set<String> audience) {
    send(alerts, what, audience);
  }

  private void lookAt(String facility) {
    send(wards, "changed", Set.of(Audience.wardOf(facility)));
  }

  private void tell(UUID person) {
    send(vitals, person.toString(), Set.of("person/" + person));
  }

  private void send(PushContext channel, String what, Set<String> audience) {
    Set<String> there = open.among(audience);
    if (!there.isEmpty()) {
      channel.send(what, there);
    }
  }
}
