package org.hearthwatch.inspection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.inspection.StatementView;
import org.hearthwatch.record.Words;

/**
 * The statement of deficiencies as the facility took note of it: signed on the screen, or refused
 * with a reason. It is about the findings that stood when it was given.
 */
@Entity
@Table(name = "inspection_statement")
public class Statement {

  @Id
  @Column(name = "inspection_id")
  private UUID inspectionId;

  @Column(name = "signer_name")
  private String signerName;

  private byte[] signature;

  @Column(name = "signature_sha256")
  private String signatureHash;

  @Column(name = "refused_because")
  private String refusedBecause;

  private int findings;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected Statement() {}

  /**
   * Takes the statement.
   *
   * @param findings how many stood
   */
  public Statement(UUID inspectionId, Signing signing, int findings, String by, Instant at) {
    this.inspectionId = inspectionId;
    replace(signing, findings, by, at);
  }

  /** Takes it anew, because there are more findings than before. */
  public final void replace(Signing signing, int newFindings, String by, Instant at) {
    signerName = signing.signerName();
    signature = signing.signature();
    signatureHash = signing.hash();
    refusedBecause = signing.refusedBecause();
    findings = newFindings;
    recordedBy = by;
    givenAt = at;
  }

  /** Whether it is about so many findings. */
  public boolean covers(int found) {
    return findings == found;
  }

  /** The drawn signature as PNG, or null. */
  public byte[] signature() {
    return signature == null ? null : signature.clone();
  }

  /** What the record keeps of it: the signature by its hash. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("signer", new Words(signerName));
    facts.put("findings", findings);
    if (refusedBecause == null) {
      facts.put("signature", signatureHash);
    } else {
      facts.put("refusedBecause", new Words(refusedBecause));
    }
    return facts;
  }

  /**
   * As readers see it.
   *
   * @param found how many findings stand now
   */
  public StatementView view(int found) {
    return new StatementView(
        signerName, refusedBecause, signatureHash, findings, covers(found), givenAt, recordedBy);
  }
}
