package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Map;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/** Which devices are off, in the database. Several nodes may store the same news. */
@ApplicationScoped
@WorksAs(Work.INGEST)
public class StatusStore {
  // What the broker only repeats is no news of a device that was heard of since.
  private static final String OFF =
      """
      update device set offline_since = :at where id = :id and facility_code = :facility
        and (offline_since is null or not :kept)
      """;
  private static final String ON =
      """
      update device set offline_since = null,
        speaking_since = case when offline_since >= last_seen_at then :at else speaking_since end,
        last_seen_at = case when :kept then last_seen_at else greatest(last_seen_at, :at) end
      where id = :id and facility_code = :facility and offline_since is not null
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Has stored and committed all of them; in the order of ids, against crosswise locks. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void write(Map<StatusTopic, StatusBoard.Status> waiting) {
    waiting.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().publisher()))
        .forEach(entry -> store(entry.getKey(), entry.getValue()));
  }

  private void store(StatusTopic topic, StatusBoard.Status status) {
    em.createNativeQuery(status.online() ? ON : OFF)
        .setParameter("id", topic.publisher())
        .setParameter("facility", topic.facility())
        .setParameter("at", status.at())
        .setParameter("kept", status.kept())
        .executeUpdate();
  }
}
