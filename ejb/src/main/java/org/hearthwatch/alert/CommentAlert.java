package org.hearthwatch.alert;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.alert.adapter.AlertNews;
import org.hearthwatch.alert.adapter.AlertPlaces;
import org.hearthwatch.alert.adapter.AlertViews;
import org.hearthwatch.alert.adapter.Alerts;
import org.hearthwatch.alert.model.Alert;
import org.hearthwatch.alert.model.AlertPlace;
import org.hearthwatch.alert.model.Comment;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Somebody tells the others who work on an alert how it stands; also after its outcome. */
@Stateless
@DenyAll
public class CommentAlert {
  private static final int LONGEST = 2_000;

  @Inject private CurrentCaller callers;
  @Inject private Alerts alerts;
  @Inject private AlertPlaces places;
  @Inject private AlertViews views;
  @Inject private AlertNews news;
  @Inject private Clock clock;

  /** Stores the words with the writer and the time; nobody changes or removes them. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.FACILITY_STAFF,
    Role.Names.STATION_SUPERVISOR
  })
  public AlertComment comment(UUID id, String text) {
    Caller caller = callers.get();
    Alert alert = alerts.byId(id).orElseThrow(Rejection::notFound);
    AlertPlace place = places.toAct(alert, caller);
    new Faults().require("text", text).longest("text", text, LONGEST).throwIfAny();
    String words = text.strip();
    Comment comment = new Comment(Ids.next(), id, words, caller.username(), clock.instant());
    alerts.add(comment);
    news.changed(alert, place, "ALERT_COMMENTED", Map.of("comment", new Words(words)));
    return views.view(comment);
  }
}
