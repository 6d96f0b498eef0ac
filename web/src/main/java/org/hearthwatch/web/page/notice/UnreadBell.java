package org.hearthwatch.web.page.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearthwatch.notification.ReadNotices;
import org.hearthwatch.web.page.shell.CurrentUser;

/** The bell in the head of every page: how many notices the reader has not read. */
@Named("unread")
@RequestScoped
public class UnreadBell {

  private static final int MOST_SHOWN = 99;

  @Inject private ReadNotices notices;
  @Inject private CurrentUser me;
  private long count;

  @PostConstruct
  void read() {
    count = me.isSignedIn() ? notices.unread() : 0;
  }

  /** How many are unread. */
  public long getCount() {
    return count;
  }

  /** The same as the bell shows it: there is room for two figures. */
  public String getShown() {
    return count > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(count);
  }
}
