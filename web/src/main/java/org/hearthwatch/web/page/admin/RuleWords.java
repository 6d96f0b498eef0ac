package org.hearthwatch.web.page.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearthwatch.duty.ObligationView;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** Says in words what the catalogue writes as ISO 8601 durations. */
@Named("ruleWords")
@RequestScoped
public class RuleWords {

  private static final String BUNDLE = "Oversight";
  private static final Pattern SPAN = Pattern.compile("\\bP(T)?(\\d+)([YMDH])");
  private static final Pattern EVERY = Pattern.compile("every (P\\S+)");

  private static final List<String> REMARKS =
      List.of(
          "interval is a design default",
          "deadlines are a design default",
          "applied by incident type",
          "design default");

  @Inject private ReaderLanguage language;

  /** What opens a duty of the rule. */
  public String trigger(ObligationView rule) {
    return EVERY.matcher(rule.trigger()).matches()
        ? language.say(BUNDLE, "every", spans(rule.trigger().substring("every ".length())))
        : language.say(BUNDLE, "trigger." + rule.code());
  }

  /** How long one has. */
  public String within(ObligationView rule) {
    if (rule.within().startsWith("by grade:")) {
      return spans(rule.within().substring("by grade:".length()).strip());
    }
    return rule.within().endsWith("working days")
        ? language.say(BUNDLE, "span.working", rule.within().split(" ")[0])
        : spans(rule.within());
  }

  /** The clause a rule rests on; what the catalogue adds to it in English is said in words. */
  public String source(String source) {
    String text = source;
    for (String remark : REMARKS) {
      text = text.replace(remark, language.say(BUNDLE, "remark." + remark.replace(' ', '-')));
    }
    return language.isChinese() ? text.replace("; ", "；") : text;
  }

  private String spans(String text) {
    return SPAN.matcher(text).replaceAll(this::span);
  }

  private String span(MatchResult found) {
    if ("0".equals(found.group(2))) {
      return language.say(BUNDLE, "span.now");
    }
    String unit = (found.group(1) == null ? "" : "T") + found.group(3);
    return language.say(BUNDLE, "span." + unit, Integer.valueOf(found.group(2)));
  }
}
