package org.hearthwatch.web.csv;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.hearthwatch.privacy.NoteExport;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.Languages;

/** The last line of a list that leaves the house: who took it, when and why. */
public final class LastLine {

  private LastLine() {}

  /** The line, in the language of whoever took it. */
  public static String of(NoteExport.Note note, Locale locale) {
    return Csv.line(List.of(words(note, locale)));
  }

  /** What it says, without being a line of CSV. */
  public static String words(NoteExport.Note note, Locale locale) {
    return Bundles.text(
        locale, "Coverage", "export.line", by(note.by(), locale), time(note.at()), note.why());
  }

  /** A time in Shanghai, ISO 8601 with its offset, to the second. */
  public static String time(Instant at) {
    ZonedDateTime local = at.atZone(Zones.SHANGHAI).truncatedTo(ChronoUnit.SECONDS);
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
  }

  private static String by(Caller by, Locale locale) {
    String name = Languages.CHINESE.equals(locale) ? by.displayZh() : by.displayEn();
    return name + " (" + by.username() + ", " + by.unit().in(locale) + ")";
  }
}
