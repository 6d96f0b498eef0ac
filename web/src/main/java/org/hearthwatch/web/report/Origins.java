package org.hearthwatch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.WhoAmI;
import org.hearthwatch.reports.Bilingual;
import org.hearthwatch.reports.Provenance;
import org.hearthwatch.shared.Zones;

/** Says of a document who made it and when; its number names kind, subject and second. */
@ApplicationScoped
public class Origins {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(Zones.SHANGHAI);

  @Inject private WhoAmI whoAmI;
  @Inject private Clock clock;

  /**
   * The origin of a document made now by the caller, such as {@code CR-FC-510100-001-…}.
   *
   * @param reason null when none was given
   */
  public Provenance now(String kind, String subject, String reason) {
    Caller maker = whoAmI.get();
    Instant now = clock.instant();
    return new Provenance(
        kind + "-" + subject + "-" + SECOND.format(now),
        now,
        new Bilingual(maker.displayZh(), maker.displayEn()),
        reason);
  }
}
