package org.hearthwatch.inspection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The system draws whom the inspector speaks with alone, so that neither the inspector nor the
 * facility picks them. Drawn once; who cannot be spoken with is replaced by the next in order.
 */
@Entity
@Table(name = "interview_draw")
public class InterviewDraw {

  /** At least so many interviews, or everybody where fewer live. */
  public static final int LEAST = 3;

  private static final int ONE_IN = 10;

  @Id
  @Column(name = "inspection_id")
  private UUID inspectionId;

  private String seed;
  private int pool;
  private int wanted;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  @Column(name = "drawn_by")
  private String drawnBy;

  protected InterviewDraw() {}

  /** Draws from so many people: a tenth of them, rounded up, but at least {@link #LEAST}. */
  public InterviewDraw(UUID inspectionId, String seed, int pool, String by, Instant at) {
    this.inspectionId = inspectionId;
    this.seed = seed;
    this.pool = pool;
    this.wanted = Math.min(pool, Math.max(LEAST, (pool + ONE_IN - 1) / ONE_IN));
    this.drawnBy = by;
    this.drawnAt = at;
  }

  /** All placements in the order of the draw; whoever knows the seed finds the same. */
  public List<UUID> order(Collection<UUID> placements) {
    return placements.stream()
        .sorted(Comparator.comparing(this::lot).thenComparing(UUID::toString))
        .toList();
  }

  /** How many interviews are to be held. */
  public int wanted() {
    return wanted;
  }

  /** The seed. */
  public String seed() {
    return seed;
  }

  /** How many people it was drawn from. */
  public int pool() {
    return pool;
  }

  /** When it was drawn. */
  public Instant drawnAt() {
    return drawnAt;
  }

  /** Who had it drawn. */
  public String drawnBy() {
    return drawnBy;
  }

  /** What the record keeps of it: who was drawn follows from the seed. */
  public Map<String, Object> facts() {
    return Map.of("seed", seed, "pool", pool, "wanted", wanted);
  }

  private String lot(UUID placement) {
    try {
      byte[] text = (seed + ":" + placement).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
