package org.hearthwatch.calendar.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthwatch.calendar.CalendarFeed;
import org.hearthwatch.calendar.model.Entry;
import org.hearthwatch.notification.Notices;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Access;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Tokens;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/** Acts with the scope of the secret's owner, as long as that account may act at all. */
@Stateless
@Local(CalendarFeed.class)
@PermitAll
@WorksAs(Work.CALENDAR)
public class SecretFeed implements CalendarFeed {

  @Inject private Feeds feeds;
  @Inject private Registry registry;
  @Inject private Notices notices;
  @Inject private OwnEntries entries;
  @Inject private Access access;
  @Inject private Clock clock;

  @Override
  public Optional<String> read(String secret) {
    return feeds.owner(Tokens.hash(secret)).flatMap(registry::caller).map(this::calendar);
  }

  private String calendar(Caller owner) {
    access.actFor(owner.username());
    Instant now = clock.instant();
    Locale locale = notices.language(owner.username());
    Stream<Entry> appointments =
        owner.role() == Role.INSPECTOR
            ? entries.inspections(owner, locale)
            : owner.role() == Role.RESIDENT_STAFF ? entries.shifts(owner, locale) : Stream.empty();
    List<Entry> all = Stream.concat(entries.duties(owner, locale), appointments).toList();
    return new Ical(locale).write(all, now);
  }
}
