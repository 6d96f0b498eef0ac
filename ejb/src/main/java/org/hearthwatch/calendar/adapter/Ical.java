package org.hearthwatch.calendar.adapter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hearthwatch.calendar.model.Entry;

/**
 * Writes entries as iCalendar (RFC 5545). Events and not to-dos: phones and mail programs leave
 * to-dos of a subscribed calendar out.
 */
final class Ical {

  private static final Duration REMIND = Duration.ofHours(-2);

  private final Locale locale;
  private final String publicUrl;

  Ical(Locale locale) {
    this.locale = locale;
    String configured = System.getenv("HEARTHWATCH_PUBLIC_URL");
    this.publicUrl = configured == null ? "http://127.0.0.1:8080" : configured;
  }

  static ResourceBundle texts(Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return ResourceBundle.getBundle(
        "org.hearthwatch.calendar.Texts",
        english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
        Ical.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String write(List<Entry> entries, Instant now) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Hearthwatch//" + locale.getLanguage().toUpperCase(Locale.ROOT)));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new XProperty("X-WR-CALNAME", texts(locale).getString("name")));
    calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
    entries.forEach(entry -> calendar.add(event(entry, now)));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private VEvent event(Entry entry, Instant now) {
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.uid() + "@hearthwatch"));
    event.add(new DtStamp(now));
    if (entry.day() != null) {
      event.add(new DtStart<>(entry.day()));
    } else {
      event.add(new DtStart<>(entry.from()));
      event.add(new DtEnd<>(entry.until()));
    }
    event.add(new Summary(entry.title() + " · " + entry.place()));
    event.add(new Location(entry.place()));
    event.add(new Url(URI.create(publicUrl + entry.link())));
    event.add(ImmutableTransp.TRANSPARENT);
    event.add(alarm(entry));
    return event;
  }

  private static VAlarm alarm(Entry entry) {
    VAlarm alarm = new VAlarm(REMIND);
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(entry.title()));
    return alarm;
  }
}
