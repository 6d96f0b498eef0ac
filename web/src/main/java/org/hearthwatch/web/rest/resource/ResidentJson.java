package org.hearthwatch.web.rest.resource;

import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.registry.Sex;

/**
 * A resident as the list of a facility shows them.
 *
 * @param id the person's; the placement has its own
 * @param name the legal name, or the alias of an unidentified person
 * @param placedSince when the placement began
 * @param contactPerson user name; null while nobody is assigned
 */
public record ResidentJson(
    UUID id,
    String number,
    String name,
    boolean unidentified,
    int age,
    boolean ageEstimated,
    Sex sex,
    String room,
    UUID placementId,
    String placementNumber,
    Named station,
    Named facility,
    Instant placedSince,
    String contactPerson,
    String contactPersonZh,
    String contactPersonEn) {

  static ResidentJson of(PlacementView view) {
    return new ResidentJson(
        view.residentId(),
        view.residentNumber(),
        view.residentName(),
        view.unidentified(),
        view.age(),
        view.ageEstimated(),
        view.sex(),
        view.room(),
        view.id(),
        view.number(),
        view.station(),
        view.facility(),
        view.startsAt(),
        view.contactPerson(),
        view.contactPersonZh(),
        view.contactPersonEn());
  }
}
