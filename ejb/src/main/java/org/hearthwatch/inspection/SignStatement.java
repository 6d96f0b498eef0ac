package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Beside;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.inspection.model.Signing;
import org.hearthwatch.inspection.model.Statement;
import org.hearthwatch.record.Records;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.Findings;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;

/** The facility signs the statement of deficiencies on the inspector's screen, or refuses to. */
@Stateless
@DenyAll
public class SignStatement {

  /**
   * Who signs, and how.
   *
   * @param signature what was drawn, a PNG of at most 150 kB; null when refused
   * @param refusedBecause why nobody signs; null when signed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Command(
      UUID inspectionId, String signerName, byte[] signature, String refusedBecause) {}

  @Inject private CurrentCaller callers;
  @Inject private Conducting conducting;
  @Inject private Beside beside;
  @Inject private Findings findings;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Takes the statement for the findings that stand now. It can be taken again until the inspection
   * is completed; the record keeps every one.
   */
  @RolesAllowed(Role.Names.INSPECTOR)
  public StatementView sign(Command command) {
    Caller caller = callers.get();
    UUID id = command.inspectionId();
    Inspection inspection = conducting.work(id, caller, clock.instant());
    Signing signing =
        new Signing(command.signerName(), command.signature(), command.refusedBecause());
    Faults faults = new Faults();
    signing.check(faults);
    faults.throwIfAny();
    Statement statement = store(id, signing, caller.username());
    records.append(
        inspection.facilityCode(),
        signing.refusedBecause() == null ? "STATEMENT_SIGNED" : "STATEMENT_REFUSED",
        "INSPECTION",
        id.toString(),
        statement.facts());
    return statement.view(found(id));
  }

  private Statement store(UUID id, Signing signing, String by) {
    Instant now = clock.instant();
    Optional<Statement> earlier = beside.statement(id);
    if (earlier.isPresent()) {
      earlier.get().replace(signing, found(id), by, now);
      return earlier.get();
    }
    Statement first = new Statement(id, signing, found(id), by, now);
    beside.add(first);
    return first;
  }

  private int found(UUID id) {
    return findings.of(FindingSource.INSPECTION, id).size();
  }
}
