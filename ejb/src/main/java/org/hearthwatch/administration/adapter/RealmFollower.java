package org.hearthwatch.administration.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearthwatch.realm.RealmFailure;
import org.hearthwatch.realm.RealmUsers;

/** Brings the realm to the accounts that have changed, outside of any transaction. */
@ApplicationScoped
public class RealmFollower {

  private static final Logger LOG = Logger.getLogger(RealmFollower.class.getName());
  private static final int BATCH = 10;

  private final AccessDesk desk;
  private final RealmUsers users;

  /** For the proxy of the container, which follows nothing itself. */
  protected RealmFollower() {
    this(null, null);
  }

  /** Follows what that desk hands out. */
  @Inject
  public RealmFollower(AccessDesk desk, RealmUsers users) {
    this.desk = desk;
    this.users = users;
  }

  /** Follows until nothing is due. */
  public void follow() {
    List<Ticket> batch = desk.claim(BATCH);
    while (!batch.isEmpty()) {
      batch.forEach(this::follow);
      batch = batch.size() < BATCH ? List.of() : desk.claim(BATCH);
    }
  }

  private void follow(Ticket ticket) {
    try {
      users.bring(ticket.user());
      desk.followed(ticket);
    } catch (RealmFailure failure) {
      LOG.log(
          Level.WARNING,
          "The realm did not follow {0}: {1}",
          new Object[] {ticket.user().username(), failure.getMessage()});
      desk.failed(ticket, failure);
    }
  }
}
