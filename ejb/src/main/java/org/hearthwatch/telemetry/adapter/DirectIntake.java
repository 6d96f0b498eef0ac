package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;
import org.hearthwatch.telemetry.HandedObservation;
import org.hearthwatch.telemetry.model.Intake;
import org.hearthwatch.telemetry.model.KnownDevice;
import org.hearthwatch.telemetry.model.MomentKey;
import org.hearthwatch.telemetry.model.PackOutcome;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.hibernate.Session;

/**
 * The way in for readings that come by no broker. Each observation becomes the pack that its device
 * would have published, so that what follows is one path for all.
 */
@ApplicationScoped
public class DirectIntake {
  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private BatchStore store;
  @Inject private Clock clock;

  /** The registered devices among these, with who wore them when. */
  public Map<String, KnownDevice> devices(Collection<String> ids) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> DeviceTable.load(connection, ids));
  }

  /** Stores what may be stored, in a transaction of its own; outcomes in the order given. */
  public List<PackOutcome> store(String facility, List<HandedObservation> handed) {
    return handed.isEmpty() ? List.of() : store.store(packs(facility, handed), true);
  }

  /** What would become of them, without storing anything. */
  @WorksAs(Work.INGEST)
  public List<PackOutcome> rehearse(String facility, List<HandedObservation> handed) {
    List<InboundPack> packs = packs(facility, handed);
    return em.unwrap(Session.class).doReturningWork(connection -> rehearse(connection, packs));
  }

  private static List<PackOutcome> rehearse(Connection connection, List<InboundPack> packs)
      throws SQLException {
    Set<String> devices =
        packs.stream().map(pack -> pack.address().publisher()).collect(Collectors.toSet());
    Set<MomentKey> moments =
        packs.stream()
            .flatMap(pack -> pack.vitals().rows().stream())
            .map(ReadingRow::key)
            .collect(Collectors.toSet());
    Intake intake =
        new Intake(
            DeviceTable.load(connection, devices), ReadingTable.existing(connection, moments));
    return packs.stream()
        .map(
            pack ->
                intake.admit(pack.address().facility(), pack.address().publisher(), pack.vitals()))
        .toList();
  }

  private List<InboundPack> packs(String facility, List<HandedObservation> handed) {
    return handed.stream().map(one -> pack(facility, one)).toList();
  }

  private InboundPack pack(String facility, HandedObservation handed) {
    return new InboundPack(
        NOBODY,
        new InboundPack.Message(
            0,
            "care/" + facility + "/" + handed.deviceId() + "/vitals",
            SenmlWriter.json(handed),
            "application/senml+json",
            null,
            null,
            clock.instant()));
  }

  /** There is no broker to acknowledge to; whoever hands over is answered by the caller. */
  private static final PackSource NOBODY =
      new PackSource() {
        @Override
        public void acknowledge(int messageId) {
          // Nobody waits for it.
        }

        @Override
        public void reply(String topic, byte[] correlation, byte[] receipt) {
          // Nobody asked for one.
        }
      };
}
