package org.hearthwatch.stack.demo;

import java.util.List;
import org.hearthwatch.stack.simulate.vitals.VitalSigns;

/** The demo's wearables, {@code demo-0001} to {@code demo-0060}, and who publishes for them. */
public final class DemoDevices {
  /** The gateway in FC-510100-001. */
  public static final String GATEWAY = "demo-gw-01";

  /** The password of every demo device. Demo devices never exist in production. */
  public static final String PASSWORD = "hearthwatch";

  /** The last eight wearables of the first facility have no network of their own. */
  private static final int BEHIND_GATEWAY_FROM = 16;

  private static final int BEHIND_GATEWAY_UNTIL = 24;

  /**
   * One wearable.
   *
   * @param publisher the device itself, or the gateway it stands behind
   */
  public record Wearable(String id, String publisher, String facilityCode, VitalSigns vitalSigns) {}

  private DemoDevices() {}

  /** All wearables, in the order of their ids. */
  public static List<Wearable> wearables() {
    return DemoResidents.ALL.stream()
        .filter(Resident::wearsDevice)
        .map(r -> new Wearable(id(r), publisher(r), r.facility(), DemoBodies.of(r)))
        .toList();
  }

  static String id(Resident wearer) {
    return "demo-%04d".formatted(wearer.device() + 1);
  }

  static String publisher(Resident wearer) {
    boolean behind =
        wearer.device() >= BEHIND_GATEWAY_FROM && wearer.device() < BEHIND_GATEWAY_UNTIL;
    return behind ? GATEWAY : id(wearer);
  }
}
