package org.hearthwatch.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthwatch.registry.AgreementView;

/** The contract between a station and a facility under which people are placed. */
@Entity
@Table(name = "placement_agreement")
public class PlacementAgreement {

  @Id private UUID id;
  private String number;

  @Column(name = "station_code")
  private String stationCode;

  @Column(name = "facility_code")
  private String facilityCode;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  protected PlacementAgreement() {}

  /**
   * Whether it lets this station place somebody in this facility on that day; the last day counts.
   */
  public boolean allows(String station, String facility, LocalDate day) {
    return stationCode.equals(station)
        && facilityCode.equals(facility)
        && !day.isBefore(validFrom)
        && !day.isAfter(validUntil);
  }

  /** What a form shows of it. */
  public AgreementView view() {
    return new AgreementView(id, number, stationCode, facilityCode, validFrom, validUntil);
  }
}
