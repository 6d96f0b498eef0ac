package org.hearthwatch.web.page.shift;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.stationing.FindShifts;
import org.hearthwatch.stationing.ShiftState;
import org.hearthwatch.stationing.ShiftView;
import org.hearthwatch.web.page.shell.CurrentUser;

/**
 * Shifts: for resident staff their own, with the one to check in for on top; for a station
 * supervisor those in all facilities of the station.
 */
@Named("shifts")
@RequestScoped
public class ShiftPage {

  private static final Duration BACK = Duration.ofDays(14);
  private static final Duration AHEAD = Duration.ofDays(14);

  @Inject private FindShifts findShifts;
  @Inject private FindFacilities facilities;
  @Inject private CurrentUser me;
  @Inject private Clock clock;
  private List<ShiftView> all;

  @PostConstruct
  void read() {
    if (!me.is("resident-staff", "station-supervisor")) {
      throw Rejection.forbidden("ROLE");
    }
    Instant from = clock.instant().minus(BACK);
    Instant to = clock.instant().plus(AHEAD);
    Stream<ShiftView> found =
        isOwn()
            ? findShifts.mine(from, to).stream()
            : facilities.all().stream()
                .map(FacilityView::code)
                .flatMap(code -> findShifts.ofFacility(code, from, to).stream());
    all = found.sorted(Comparator.comparing(ShiftView::startsAt)).toList();
  }

  /** Whether the reader works shifts, and does not roster them. */
  public boolean isOwn() {
    return me.is("resident-staff");
  }

  /** The shift that goes on, or else the next one; null when none is rostered. */
  public ShiftView getCurrent() {
    return isOwn() ? getAhead().stream().findFirst().orElse(null) : null;
  }

  /** Whether it is time to check in for the current shift. */
  public boolean isExpected() {
    return getCurrent() != null && getCurrent().state() == ShiftState.EXPECTED;
  }

  /** Those that go on or come, the nearest first. */
  public List<ShiftView> getAhead() {
    Instant now = clock.instant();
    return all.stream().filter(shift -> shift.endsAt().isAfter(now)).toList();
  }

  /** Those that are over, the latest first. */
  public List<ShiftView> getPast() {
    Instant now = clock.instant();
    return all.stream()
        .filter(shift -> !shift.endsAt().isAfter(now))
        .sorted(Comparator.comparing(ShiftView::startsAt).reversed())
        .toList();
  }
}
