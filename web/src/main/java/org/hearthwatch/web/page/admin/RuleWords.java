package org.hearthwatch.web.page.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthwatch.duty.ObligationView;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** Says in words what the catalogue writes as ISO 8601 durations. */
@Named("ruleWords")
@RequestScoped
public class RuleWords {

  private static final String BUNDLE = "Oversight";
  private static final Pattern SPAN = Pattern.compile("\\bP(T)?(\\d+)([YMDH])");
  private static final Pattern WORKING_DAYS = Pattern.compile("\\bP(\\d+)WD");
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

  /** A length of time, or a table of them by grade, in words; empty for none. */
  public String length(String text) {
    return text == null ? "" : spans(text);
  }

  /** Who is told when, one sentence a step. */
  public List<String> ladder(String text) {
    return Stream.of(text.split(";"))
        .map(String::strip)
        .filter(rung -> rung.contains(" "))
        .map(this::rung)
        .toList();
  }

  /** The same as one text. */
  public String ladderLine(String text) {
    return String.join("; ", ladder(text));
  }

  private String rung(String text) {
    String[] parts = text.split("\\s+");
    String when =
        parts[0].matches("-?P(T)?0[A-Z]+")
            ? language.say(BUNDLE, "ladder.at")
            : language.say(
                BUNDLE,
                parts[0].startsWith("-") ? "ladder.before" : "ladder.after",
                spans(parts[0].replace("-", "")));
    return language.say(BUNDLE, "ladder.rung", when, language.say(BUNDLE, "ladder." + parts[1]));
  }

  private String spans(String text) {
    String days =
        WORKING_DAYS
            .matcher(text)
            .replaceAll(found -> language.say(BUNDLE, "span.working", found.group(1)));
    return SPAN.matcher(days).replaceAll(this::span);
  }

  private String span(MatchResult found) {
    if ("0".equals(found.group(2))) {
      return language.say(BUNDLE, "span.now");
    }
    String unit = (found.group(1) == null ? "" : "T") + found.group(3);
    return language.say(BUNDLE, "span." + unit, Integer.valueOf(found.group(2)));
  }
}
