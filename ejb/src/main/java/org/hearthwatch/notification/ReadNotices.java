package org.hearthwatch.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.notification.adapter.Inbox;
import org.hearthwatch.notification.adapter.NoticeViews;
import org.hearthwatch.notification.model.Notification;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Everybody reads their own notices, and nobody else's. */
@Stateless
@DenyAll
public class ReadNotices {

  @Inject private CurrentCaller callers;
  @Inject private Inbox inbox;
  @Inject private NoticeViews views;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** The caller's latest 500, the unread ones first, then the latest. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public List<NoticeView> list() {
    return views.all(inbox.of(callers.get().username()));
  }

  /** How many the caller has not read. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public long unread() {
    return inbox.unread(callers.get().username());
  }

  /** Marks one as read. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public NoticeView read(UUID id) {
    String reader = callers.get().username();
    Notification notification =
        inbox
            .byId(id)
            .filter(found -> found.recipient().equals(reader))
            .orElseThrow(Rejection::notFound);
    notification.read(clock.instant());
    outbox.emit(new NoticesChanged(List.of(reader)));
    return views.view(notification);
  }

  /** Marks all as read. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public void readAll() {
    String reader = callers.get().username();
    inbox.readAll(reader, clock.instant());
    outbox.emit(new NoticesChanged(List.of(reader)));
  }
}
