package org.hearthwatch.duty;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.adapter.DutyRows;
import org.hearthwatch.duty.adapter.DutyStories;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Tells how one duty came to be judged as it is. */
@Stateless
@DenyAll
public class ExplainDuty {

  @Inject private CurrentCaller callers;
  @Inject private DutyRows rows;
  @Inject private DutyStories stories;
  @Inject private Clock clock;

  /** The duty with its evidence, rule and waiver; rejects with {@code NOT_FOUND}. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public DutyStory of(UUID id) {
    return rows.byIds(List.of(id), callers.get().scope(), clock.instant()).stream()
        .findFirst()
        .map(stories::of)
        .orElseThrow(Rejection::notFound);
  }
}
