package org.hearthwatch.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.registry.adapter.Persons;
import org.hearthwatch.registry.adapter.Placements;
import org.hearthwatch.registry.model.Person;
import org.hearthwatch.registry.model.Placement;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;
import org.hearthwatch.shared.Zones;

/** Reads one person with the placement that lasts. */
@Stateless
@DenyAll
public class FindResidents {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Persons persons;
  @Inject private Placements placements;
  @Inject private Reveal reveal;
  @Inject private Looks looks;
  @Inject private Clock clock;

  /**
   * The person, if one of their placements is within the caller's scope, the caller's own station
   * registered them, or the caller broke the glass.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public ResidentView byId(UUID id) {
    Caller caller = callers.get();
    Person person = persons.person(id).orElseThrow(Rejection::notFound);
    boolean inNeed = registry.isOpenInNeed(id, caller);
    if (!inNeed && !registry.isInScope(id, caller)) {
      throw Rejection.notFound();
    }
    Scope scope = registry.scopeFor(id, caller);
    Optional<PlacementView> placement =
        placements.of(id).stream()
            .map(Placement::ref)
            .filter(ref -> scope.sees(ref.lines()))
            .findFirst()
            .flatMap(ref -> placements.view(ref.id(), scope));
    looks.note(id, Through.PERSON, caller);
    return view(person, placement.orElse(null));
  }

  private ResidentView view(Person person, PlacementView placement) {
    Reveal.Reader reader = reveal.toCaller();
    return new ResidentView(
        person.id(),
        person.number(),
        reader.name(person.id(), person.storedName()),
        reader.name(person.id(), person.storedAlias()),
        person.isUnidentified(),
        person.sex(),
        person.birthDate(),
        person.ageOn(Zones.day(clock.instant())),
        person.isAgeEstimated(),
        reader.identityNumber(person.id(), person.storedIdentityNumber()),
        reader.text(Person.DISTINGUISHING, person.id(), person.storedDistinguishing()),
        person.usesSpo2Scale2(),
        placement);
  }
}
