package org.hearthwatch.web.page.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthwatch.inspection.FindInspections;
import org.hearthwatch.inspection.InspectionFilter;
import org.hearthwatch.inspection.InspectionState;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.inspection.ScheduleInspection;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** The inspections of a month, day by day; one that has not begun can be moved to another day. */
@Named("inspectionCalendar")
@RequestScoped
public class InspectionCalendar {

  private static final int WEEK = 7;

  /** A day with its inspections. */
  public record Day(LocalDate date, boolean inMonth, boolean today, List<InspectionView> all) {}

  @Inject private FindInspections inspections;
  @Inject private ScheduleInspection scheduleInspection;
  @Inject private CurrentUser me;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();
  private LocalDate today;
  private YearMonth month;
  private List<List<Day>> weeks;
  private String moving;
  private String newDay;

  @PostConstruct
  void start() {
    today = Zones.day(clock.instant());
    month = asked(request.getParameter("month"));
  }

  /** The weeks from Monday to Sunday that the month touches. */
  public List<List<Day>> getWeeks() {
    if (weeks == null) {
      LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      List<Day> days = days(first, last);
      weeks =
          IntStream.range(0, days.size() / WEEK)
              .mapToObj(week -> days.subList(week * WEEK, (week + 1) * WEEK))
              .toList();
    }
    return weeks;
  }

  /** The month that is shown, in the reader's language. */
  public String getName() {
    String pattern = language.isChinese() ? "y年M月" : "MMMM y";
    return month.format(DateTimeFormatter.ofPattern(pattern, language.getLocale()));
  }

  /** The month before, as the address names it. */
  public String getBefore() {
    return month.minusMonths(1).toString();
  }

  /** The month after, as the address names it. */
  public String getAfter() {
    return month.plusMonths(1).toString();
  }

  /** Whether nobody came on the day: not late, but missed. */
  public boolean isMissed(InspectionView one) {
    return one.isMissedOn(today);
  }

  /** Whether the reader can move it. */
  public boolean isMovable(InspectionView one) {
    return one.state() == InspectionState.SCHEDULED
        && me.is("station-supervisor", "prefecture-supervisor");
  }

  /** Moves the one that was picked to the day that was typed. */
  public void move() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(
          "/inspections/calendar?month=" + YearMonth.from(LocalDate.parse(newDay.strip())),
          language.say("Supervision", "move.done"),
          "move");
    }
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  private void send() {
    Inputs inputs = new Inputs();
    LocalDate day = inputs.date("scheduledFor", newDay);
    inputs.require("scheduledFor", newDay).throwIfAny();
    scheduleInspection.move(UUID.fromString(moving), day);
  }

  private List<Day> days(LocalDate first, LocalDate last) {
    Map<LocalDate, List<InspectionView>> byDay =
        inspections.list(new InspectionFilter(null, null, null, first, last)).stream()
            .collect(Collectors.groupingBy(InspectionView::scheduledFor));
    List<Day> days = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      boolean inMonth = YearMonth.from(day).equals(month);
      days.add(new Day(day, inMonth, day.equals(today), byDay.getOrDefault(day, List.of())));
    }
    return days;
  }

  private YearMonth asked(String text) {
    try {
      return text == null ? YearMonth.from(today) : YearMonth.parse(text);
    } catch (DateTimeException unreadable) {
      return YearMonth.from(today);
    }
  }

  public String getMoving() {
    return moving;
  }

  public void setMoving(String moving) {
    this.moving = moving;
  }

  public String getNewDay() {
    return newDay;
  }

  public void setNewDay(String newDay) {
    this.newDay = newDay;
  }
}
