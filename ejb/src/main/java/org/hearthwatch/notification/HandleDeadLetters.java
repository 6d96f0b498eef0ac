package org.hearthwatch.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.notification.adapter.Deliveries;
import org.hearthwatch.notification.adapter.DeliveryViews;
import org.hearthwatch.notification.model.Delivery;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** The administrator looks after what could not be delivered. */
@Stateless
@DenyAll
public class HandleDeadLetters {

  private static final int REASON = 500;

  @Inject private CurrentCaller callers;
  @Inject private Deliveries deliveries;
  @Inject private DeliveryViews views;
  @Inject private Records records;
  @Inject private Clock clock;

  /** What was given up and is not settled, the latest first. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<DeliveryView> list() {
    callers.get();
    return deliveries.dead().stream().map(views::view).toList();
  }

  /** Has one tried again, as if for the first time; {@code DELIVERY_NOT_DEAD} if it is settled. */
  @RolesAllowed(Role.Names.ADMIN)
  public DeliveryView resend(UUID id) {
    Caller caller = callers.get();
    Delivery delivery = deliveries.byId(id).orElseThrow(Rejection::notFound);
    delivery.resend(caller.username(), clock.instant());
    append(caller, "DELIVERY_RESENT", id, Map.of());
    return views.view(delivery);
  }

  /** Gives one up for good, with a reason; {@code DELIVERY_NOT_DEAD} if it is settled. */
  @RolesAllowed(Role.Names.ADMIN)
  public DeliveryView drop(UUID id, String reason) {
    Caller caller = callers.get();
    new Faults().require("reason", reason).longest("reason", reason, REASON).throwIfAny();
    Delivery delivery = deliveries.byId(id).orElseThrow(Rejection::notFound);
    delivery.drop(caller.username(), reason.strip(), clock.instant());
    append(caller, "DELIVERY_DROPPED", id, Map.of("reason", new Words(reason.strip())));
    return views.view(delivery);
  }

  private void append(Caller caller, String action, UUID id, Map<String, ?> facts) {
    records.append(caller.unitCode(), action, "DELIVERY", id.toString(), facts);
  }
}
