package org.hearthwatch.stationing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.duty.DutyWindow;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.stationing.CheckInView;
import org.hearthwatch.stationing.ShiftState;
import org.hearthwatch.stationing.ShiftView;

/** A shift of resident staff. Rostered once; a check-in may follow from half an hour before. */
@Entity
@Table(name = "shift")
public class Shift {

  /** How long before the start somebody may check in. */
  public static final Duration EARLY = Duration.ofMinutes(30);

  @Id private UUID id;

  @Column(name = "facility_code")
  private String facilityCode;

  private String username;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected Shift() {}

  /** Rosters a shift. */
  public Shift(UUID id, Slot slot) {
    this.id = id;
    this.facilityCode = slot.facilityCode();
    this.username = slot.username();
    this.startsAt = slot.startsAt();
    this.endsAt = slot.endsAt();
  }

  /** Rejects with {@code SHIFT_NOT_BEGUN} or {@code SHIFT_OVER} a moment outside its window. */
  public void requireOpenAt(Instant now) {
    if (now.isBefore(startsAt.minus(EARLY))) {
      throw Rejection.of("SHIFT_NOT_BEGUN", startsAt);
    }
    if (now.isAfter(endsAt)) {
      throw Rejection.of("SHIFT_OVER", endsAt);
    }
  }

  /** When its check-in is owed: nobody can check in for it once it is over. */
  public DutyWindow window() {
    return new DutyWindow(startsAt.minus(EARLY), startsAt, endsAt);
  }

  /** How it stands at a moment. */
  public ShiftState stateAt(Instant now, boolean checkedIn) {
    if (checkedIn) {
      return ShiftState.CHECKED_IN;
    }
    if (now.isAfter(endsAt)) {
      return ShiftState.MISSED;
    }
    return now.isBefore(startsAt.minus(EARLY)) ? ShiftState.PLANNED : ShiftState.EXPECTED;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** Whose shift it is. */
  public String username() {
    return username;
  }

  /** Where it is. */
  public String facilityCode() {
    return facilityCode;
  }

  /** What the record keeps of it. */
  public Map<String, Object> facts() {
    return Map.of("facility", facilityCode, "officer", username, "from", startsAt, "until", endsAt);
  }

  /** The shift as lists show it at a moment. */
  public ShiftView view(Named facility, Named officer, CheckInView checkIn, Instant now) {
    return new ShiftView(
        id,
        facility,
        username,
        officer.zh(),
        officer.en(),
        startsAt,
        endsAt,
        checkIn,
        stateAt(now, checkIn != null));
  }
}
