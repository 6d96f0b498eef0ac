package org.hearthwatch.web.page.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.privacy.FindLooks;
import org.hearthwatch.privacy.LookInNeed;
import org.hearthwatch.privacy.LookView;
import org.hearthwatch.registry.BreakGlassView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.Times;

/** On the page of a person: who looked at them, and whether the reader looks in need. */
@Named("looks")
@RequestScoped
public class PersonLooks {

  private static final int SHOWN = 20;

  @Inject private FindLooks find;
  @Inject private LookInNeed need;
  @Inject private CurrentUser me;
  @Inject private ReaderLanguage language;
  @Inject private Times times;
  private List<LookView> seen;
  private BreakGlassView open;
  private boolean asked;

  /** The latest looks at the person of the page, the latest first. */
  public List<LookView> of(UUID person) {
    if (seen == null) {
      seen = find.at(person).stream().limit(SHOWN).toList();
    }
    return seen;
  }

  /** What was looked at, in words. */
  public String what(LookView look) {
    return look.through().stream()
        .map(part -> language.say("Privacy", "looks." + part))
        .collect(Collectors.joining(language.isChinese() ? "、" : ", "));
  }

  /** The access by which the reader sees the person of the page, or null when they may anyway. */
  public BreakGlassView inNeed(UUID person) {
    if (!asked && !me.is("province-auditor")) {
      open = need.openTo(person).orElse(null);
    }
    asked = true;
    return open;
  }

  /** Until when, as the band says it. */
  public String until(Instant at) {
    return times.exact(at);
  }
}
