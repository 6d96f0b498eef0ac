package org.hearthwatch.web.page.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hearthwatch.notification.NoticeView;
import org.hearthwatch.notification.ReadNotices;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.ListState;

/** The reader's notices, the unread ones first. */
@Named("noticesPage")
@RequestScoped
public class NoticesPage {

  @Inject private ReadNotices notices;
  @Inject private HttpServletRequest request;
  @Inject private ReaderLanguage language;
  @Inject private Attempt attempt;
  private ListState state;
  private List<NoticeView> all;
  private List<NoticeView> rows;

  @PostConstruct
  void read() {
    state = new ListState(request, "/notices", "unread");
    all = notices.list();
    rows = state.cut(all.stream().filter(chip(state.get("show"))).toList());
  }

  /** Filters and page. */
  public ListState getState() {
    return state;
  }

  /** The notices of this page. */
  public List<NoticeView> getRows() {
    return rows;
  }

  /** How many notices a chip would leave. */
  public long count(String chip) {
    return all.stream().filter(chip(chip)).count();
  }

  /** Marks one as read and stays here. */
  public void markRead(UUID id) {
    notices.read(id);
    attempt.leaveFor(state.pageAddress(state.getPage()), language.say("Notices", "read.done"), "");
  }

  /** Marks all as read and stays here. */
  public void markAllRead() {
    notices.readAll();
    attempt.leaveFor("/notices", language.say("Notices", "read.all.done"), "");
  }

  private static Predicate<NoticeView> chip(String name) {
    return switch (name) {
      case "unread" -> NoticeView::unread;
      case "pressing" -> notice -> notice.severity() != Severity.ROUTINE;
      case "others" -> notice -> notice.standingIn() != null;
      default -> notice -> true;
    };
  }
}
