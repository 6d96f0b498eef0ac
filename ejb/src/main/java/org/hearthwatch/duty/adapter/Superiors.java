package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hearthwatch.duty.EscalationLevel;
import org.hearthwatch.duty.adapter.Climbing.Due;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Role;

/** Who is to be told at each level, by the registry as of now. */
@ApplicationScoped
public class Superiors {

  private static final String PROVINCE = "510000";

  @Inject private Registry registry;

  /**
   * The users at a level. A duty that nobody answers for goes to the station at once. The
   * prefecture is the one of the house for what the house owes, else that of the station.
   */
  List<String> of(EscalationLevel level, Due duty) {
    return switch (level) {
      case ACCOUNTABLE -> duty.accountable() == null ? station(duty) : List.of(duty.accountable());
      case STATION -> station(duty);
      case PREFECTURE -> registry.officers(prefecture(duty), Role.PREFECTURE_SUPERVISOR);
      case PROVINCE -> registry.officers(PROVINCE, Role.PROVINCE_AUDITOR);
    };
  }

  private List<String> station(Due duty) {
    return registry.officers(duty.station(), Role.STATION_SUPERVISOR);
  }

  private static String prefecture(Due duty) {
    boolean owedByTheHouse = Role.Names.FACILITY_STAFF.equals(duty.accountableRole());
    return owedByTheHouse ? duty.facilityDivision() : duty.stationDivision();
  }
}
