package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hearthwatch.telemetry.VitalsStored;
import org.hearthwatch.telemetry.VitalsStored.Span;
import org.hearthwatch.telemetry.model.FreshRow;
import org.hearthwatch.telemetry.model.Intake;
import org.hearthwatch.telemetry.model.KnownDevice;
import org.hearthwatch.telemetry.model.MomentKey;
import org.hearthwatch.telemetry.model.PackOutcome;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.hearthwatch.telemetry.model.RejectionReason;
import org.hibernate.Session;

/** One batch, one transaction: readings, quarantine, devices' last signs and the event. */
@ApplicationScoped
@WorksAs(Work.INGEST)
public class BatchStore {
  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Stores a batch; the outcomes are in the order of the packs.
   *
   * @param lookFirst whether to look for rows that exist; otherwise one makes it fail as a whole
   *     with SQLSTATE 23505, which is cheaper as long as devices repeat themselves rarely
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<PackOutcome> store(List<InboundPack> batch, boolean lookFirst) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> store(connection, batch, lookFirst));
  }

  /** Quarantines a pack as a whole because the database refuses something in it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<PackOutcome> putAside(InboundPack pack) {
    PackOutcome refused = PackOutcome.refused(RejectionReason.STORAGE_REFUSED);
    em.unwrap(Session.class)
        .doWork(connection -> QuarantineTable.add(connection, List.of(pack), List.of(refused)));
    return List.of(refused);
  }

  private List<PackOutcome> store(Connection connection, List<InboundPack> batch, boolean lookFirst)
      throws SQLException {
    Instant now = clock.instant();
    Map<MomentKey, ReadingRow> stored =
        lookFirst ? ReadingTable.existing(connection, keys(batch)) : Map.of();
    Map<String, KnownDevice> devices = DeviceTable.load(connection, deviceIds(batch));
    Intake intake = new Intake(devices, stored);
    List<PackOutcome> outcomes = new ArrayList<>(batch.size());
    for (InboundPack pack : batch) {
      outcomes.add(admit(intake, pack));
    }
    ReadingTable.write(connection, intake.fresh(), now);
    QuarantineTable.add(connection, batch, outcomes);
    DeviceTable.seen(connection, DeviceSigns.of(batch, outcomes), devices);
    announce(intake);
    return outcomes;
  }

  private static PackOutcome admit(Intake intake, InboundPack pack) {
    VitalsTopic address = pack.address();
    return address == null
        ? new PackOutcome(0, 0, pack.vitals().rejected())
        : intake.admit(address.facility(), address.publisher(), pack.vitals());
  }

  private void announce(Intake intake) {
    Map<UUID, Span> observed = new HashMap<>();
    for (FreshRow fresh : intake.fresh()) {
      if (fresh.person() != null) {
        observed.merge(fresh.person(), Span.of(fresh.row().observedAt()), Span::and);
      }
    }
    if (!observed.isEmpty()) {
      outbox.emit(new VitalsStored(observed));
    }
  }

  private static Set<MomentKey> keys(List<InboundPack> batch) {
    Set<MomentKey> keys = new HashSet<>();
    batch.forEach(pack -> pack.vitals().rows().forEach(row -> keys.add(row.key())));
    return keys;
  }

  private static Set<String> deviceIds(List<InboundPack> batch) {
    Set<String> ids = new HashSet<>();
    for (InboundPack pack : batch) {
      if (pack.address() != null) {
        ids.add(pack.address().publisher());
      }
      pack.vitals().rows().forEach(row -> ids.add(row.device()));
    }
    return ids;
  }
}
