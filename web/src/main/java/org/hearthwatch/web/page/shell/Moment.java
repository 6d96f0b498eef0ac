package org.hearthwatch.web.page.shell;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.hearthwatch.shared.Zones;

/** A date and a time of day as two fields of a form, {@code occurredAt} and {@code time}. */
public class Moment implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Duration JUST_NOW = Duration.ofMinutes(2);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private String date;
  private String time;
  private Instant filled;

  /** Filled in with a moment, for the reader to change. */
  public static Moment of(Instant at) {
    ZonedDateTime local = at.atZone(Zones.SHANGHAI);
    Moment moment = new Moment();
    moment.date = local.toLocalDate().toString();
    moment.time = TIME.format(local);
    moment.filled = at;
    return moment;
  }

  /**
   * What was typed, as a moment; null after noting what is unreadable. A minute that has hardly
   * passed means now and not its beginning: somebody placed half a minute ago was not there then.
   */
  public Instant read(Inputs inputs) {
    Instant typed = inputs.moment("occurredAt", date, "time", time);
    boolean justNow =
        typed != null && !typed.isAfter(filled) && typed.isAfter(filled.minus(JUST_NOW));
    return justNow ? filled : typed;
  }

  public String getDate() {
    return date;
  }

  public void setDate(String date) {
    this.date = date;
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }
}
