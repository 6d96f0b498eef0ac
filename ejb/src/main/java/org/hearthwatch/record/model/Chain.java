package org.hearthwatch.record.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The head of one hash chain. Locked while an entry is appended, so that the chain never forks. */
@Entity
@Table(name = "record_stream")
public class Chain {

  /** What the first entry names as the hash before it. */
  public static final String GENESIS = "0".repeat(64);

  @Id private String stream;

  @Column(name = "head_seq")
  private long headSeq;

  private String head;

  protected Chain() {}

  /** The code of the station or facility whose chain it is. */
  public String stream() {
    return stream;
  }

  /** How many entries it has. */
  public long length() {
    return headSeq;
  }

  /** The hash of the last entry. */
  public String head() {
    return head;
  }

  /** Makes the next entry and moves the head to it. */
  public Entry next(Instant at, Entry.Deed deed, String facts) {
    Entry entry = new Entry(stream, headSeq + 1, head, at, deed, facts);
    headSeq = entry.seq();
    head = entry.hash();
    return entry;
  }
}
