package org.hearthwatch.contact;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** A contact person has seen or spoken to somebody they answer for, and writes down how it was. */
@Stateless
@DenyAll
public class RecordVisit {

  /**
   * What happened.
   *
   * @param occurredAt null means now
   */
  public record Command(
      UUID placementId,
      Channel channel,
      Instant occurredAt,
      Condition condition,
      String ownWords,
      boolean privateInterview,
      String note) {}

  /** Records the contact. */
  @RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.STATION_SUPERVISOR})
  public VisitView record(Command command) {
    throw new UnsupportedOperationException();
  }
}
