package org.hearthwatch.web.page.device;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.hearthwatch.telemetry.DeviceHealth;
import org.hearthwatch.telemetry.DeviceView;
import org.hearthwatch.telemetry.FindDevices;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.HouseChoice;
import org.hearthwatch.web.page.shell.ListState;
import org.hearthwatch.web.security.Settings;

/** The devices of one facility: silent ones, never heard ones and empty batteries first. */
@Named("deviceList")
@RequestScoped
public class DeviceList {

  /** One line. */
  public record Row(DeviceView device) {

    /** How it is doing. */
    public DeviceHealth health() {
      return device.health();
    }

    /** The code to print, which leads to the page of the device. */
    public QrCode qr() {
      return QrCode.of(addressOf(device.id()));
    }
  }

  @Inject private FindDevices devices;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private ListState state;
  private HouseChoice house;
  private List<Row> all = List.of();
  private List<Row> rows;

  @PostConstruct
  void read() {
    state = new ListState(request, "/devices", "health");
    house = HouseChoice.in(state, devices.houses());
    if (!house.isOpen()) {
      all =
          devices.ofFacility(getFacility()).stream()
              .map(one -> new Row(one))
              .sorted(order())
              .toList();
    }
    rows = state.cut(all);
  }

  /** Facility, order and page, kept in the address. */
  public ListState getState() {
    return state;
  }

  /** The facilities to choose from. */
  public List<org.hearthwatch.registry.Named> getHouses() {
    return house.houses();
  }

  /** The code of the facility shown, or an empty text. */
  public String getFacility() {
    return house.chosen();
  }

  /** What it is called; its code when it is out of reach. */
  public String getFacilityName() {
    return house.nameIn(language.getLocale());
  }

  /** The lines of this page. */
  public List<Row> getRows() {
    return rows;
  }

  /** Every device that can be put on somebody, by id, for the sheet of labels. */
  public List<Row> getLabels() {
    return all.stream()
        .filter(row -> row.health() != DeviceHealth.OUT_OF_SERVICE)
        .sorted(Comparator.comparing(row -> row.device().id()))
        .toList();
  }

  /** The address of a device's page, as a phone outside of this browser opens it. */
  static String addressOf(String id) {
    return Settings.publicUrl() + "/devices/" + id;
  }

  private Comparator<Row> order() {
    Comparator<Row> order =
        switch (state.getSort()) {
          case "device" -> Comparator.comparing(row -> row.device().id());
          case "heard" ->
              Comparator.comparing(
                  row -> row.device().lastSeenAt(),
                  Comparator.nullsFirst(Comparator.naturalOrder()));
          case "battery" ->
              Comparator.comparing(
                  row -> row.device().battery(), Comparator.nullsFirst(Comparator.naturalOrder()));
          default -> Comparator.comparing(Row::health);
        };
    Comparator<Row> byId = order.thenComparing(row -> row.device().id());
    return state.isDescending() ? byId.reversed() : byId;
  }
}
