package org.hearthwatch.web.page.device;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.telemetry.DeviceDetail;
import org.hearthwatch.telemetry.DeviceHealth;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.FindDevices;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.CurrentUser;

/** One device: how it is doing, who wears it, and who wore it. */
@Named("devicePage")
@RequestScoped
public class DevicePage {

  @Inject private DevicePath path;
  @Inject private FindDevices devices;
  @Inject private FindPlacements placements;
  @Inject private CurrentUser me;
  @Inject private ReaderLanguage language;
  private DeviceDetail device;
  private List<PlacementView> residents;

  /** The device; rejects one that is out of reach. */
  public DeviceDetail getDevice() {
    if (device == null) {
      device = devices.byId(path.getSubject());
    }
    return device;
  }

  /** What its facility is called. */
  public String getFacilityName() {
    return devices.houses().stream()
        .filter(one -> one.code().equals(getDevice().facilityCode()))
        .map(one -> one.in(language.getLocale()))
        .findFirst()
        .orElse(getDevice().facilityCode());
  }

  /** How it is doing. */
  public DeviceHealth getHealth() {
    return getDevice().health();
  }

  /** Whether the reader puts devices on people and takes them off. */
  public boolean isHandled() {
    return me.is("facility-staff", "station-supervisor");
  }

  /** Whether it can be put on somebody now. */
  public boolean isWearable() {
    return getDevice().kind() == DeviceKind.WEARABLE && getDevice().active();
  }

  /** Whether the reader may take it off: a station only off people of its own. */
  public boolean isRemovable() {
    return getDevice().worn() != null
        && (me.is("facility-staff") || isChoice(getDevice().worn().residentId()));
  }

  /** On whom the reader may put it, by room. */
  public List<PlacementView> getResidents() {
    if (residents == null) {
      residents =
          placements.currentIn(getDevice().facilityCode()).stream()
              .sorted(
                  Comparator.comparing(
                          PlacementView::room, Comparator.nullsLast(Comparator.naturalOrder()))
                      .thenComparing(PlacementView::number))
              .toList();
    }
    return residents;
  }

  /** The code to print, which leads to this page. */
  public QrCode getQr() {
    return QrCode.of(DeviceList.addressOf(path.getSubject()));
  }

  private boolean isChoice(UUID resident) {
    return getResidents().stream().anyMatch(one -> one.residentId().equals(resident));
  }
}
