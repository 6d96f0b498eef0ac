package org.hearthwatch.administration.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hearthwatch.administration.AccessState;
import org.hearthwatch.administration.AccessView;

/**
 * How far the realm has followed an account. The account is right; the realm is brought to it, as
 * often as needed. Each change of the account counts up what is wanted, so that whoever was busy
 * with the state before does not take the new one for done.
 */
@Entity
@Table(name = "account_access")
public class Access {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
  private static final int DOUBLINGS = 7;

  @Id private String username;
  private String email;

  @Enumerated(EnumType.STRING)
  private AccessState state;

  private int wanted;

  @Column(name = "wanted_at")
  private Instant wantedAt;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "leased_until")
  private Instant leasedUntil;

  private int attempts;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "given_by")
  private String givenBy;

  protected Access() {}

  /** The realm is to follow an account for the first time. */
  public Access(String username, String email, Instant now) {
    this.username = username;
    this.email = email;
    want(now);
  }

  /** The account has changed, or somebody asks to try again. */
  public final void want(Instant now) {
    state = AccessState.WAITING;
    wanted++;
    wantedAt = now;
    nextAt = now;
    attempts = 0;
    lastError = null;
  }

  /** Somebody is busy with it until then; answers what is wanted now. */
  public int claim(Instant until) {
    leasedUntil = until;
    return wanted;
  }

  /** The realm had followed what was wanted then; what was wanted since still waits. */
  public void followed(int wantedThen, Instant now) {
    leasedUntil = null;
    if (wantedThen == wanted) {
      state = AccessState.IN_STEP;
      nextAt = null;
      lastError = null;
      settledAt = now;
    }
  }

  /** The realm has not followed what was wanted then. */
  public void failed(int wantedThen, String why, boolean forGood, Instant now) {
    leasedUntil = null;
    if (wantedThen == wanted) {
      lastError = why;
      state = forGood ? AccessState.FAILED : AccessState.WAITING;
      nextAt = forGood ? null : now.plus(wait(attempts));
      attempts++;
    }
  }

  /** Somebody was given a way to sign in. */
  public void given(String by, Instant now) {
    givenBy = by;
    givenAt = now;
  }

  /** Whose access it is. */
  public String username() {
    return username;
  }

  /** Where the realm may write to; null when nobody said. */
  public String email() {
    return email;
  }

  /** When a way to sign in was last given; null when never. */
  public Instant givenAt() {
    return givenAt;
  }

  /** As administrators see it. */
  public AccessView view() {
    return new AccessView(state, email, lastError, settledAt, givenAt, givenBy);
  }

  private static Duration wait(int attempts) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }
}
