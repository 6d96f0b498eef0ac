package org.hearthwatch.telemetry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Looks;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.telemetry.adapter.ObservationRows;
import org.hearthwatch.telemetry.model.ObservedSpan;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.hearthwatch.telemetry.model.RowSigns;
import org.hearthwatch.telemetry.model.WornRow;

/**
 * Reads the vital signs of one person observation by observation: only those of times at which the
 * person was in a placement the caller may see.
 */
@Stateless
@DenyAll
public class FindObservations {
  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Looks looks;
  @Inject private ObservationRows rows;

  /** A page of what was observed of a person, the latest first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<ObservationView> search(ObservationSearch asked) {
    Caller caller = callers.get();
    List<PlacementRef> visible = registry.readable(asked.personId(), caller);
    looks.note(asked.personId(), Through.VITALS, caller);
    List<ObservationView> found = new ArrayList<>();
    for (ObservedSpan span : ObservedSpan.within(visible, asked)) {
      int wanted = asked.most() - found.size();
      if (wanted > 0 && !asked.signs().isEmpty()) {
        List<ReadingRow> page = rows.of(asked, span, wanted);
        found.addAll(RowSigns.of(asked, page, wanted));
      }
    }
    return found;
  }

  /** One observation by its name; one that nobody made, or out of scope, is {@code NOT_FOUND}. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public ObservationView byId(String id) {
    Caller caller = callers.get();
    ObservationId wanted = ObservationId.parse(id).orElseThrow(Rejection::notFound);
    WornRow worn = rows.one(wanted).orElseThrow(Rejection::notFound);
    UUID person = worn.person();
    boolean covered =
        registry.readable(person, caller).stream()
            .anyMatch(placement -> ObservedSpan.of(placement).covers(wanted.observedAt()));
    if (!covered || !wanted.sign().isIn(worn.row().kinds())) {
      throw Rejection.notFound();
    }
    looks.note(person, Through.VITALS, caller);
    return RowSigns.view(person, worn.row(), wanted.sign());
  }
}
