package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearthwatch.duty.ChangeObligation;
import org.hearthwatch.duty.RuleVersionView;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;
import org.hearthwatch.web.page.shell.Times;

/** Changes a parameter of a rule from a day on: first a preview of what changes, then for good. */
@Named("ruleForm")
@RequestScoped
public class RuleForm {

  /** One parameter before and after, in words. */
  public record Difference(String name, String before, String after) {}

  @Inject private RulePage page;
  @Inject private RuleWords words;
  @Inject private ChangeObligation change;
  @Inject private Attempt attempt;
  @Inject private Times times;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();
  private final Map<String, String> typed = new LinkedHashMap<>();
  private List<Difference> differences;

  @PostConstruct
  void fill() {
    if (!"rule".equals(page.getPart())) {
      return;
    }
    String division = blankToNull(request.getParameter("division"));
    RuleVersionView now = page.validAt(clock.instant(), division);
    typed.put("division", division);
    typed.put("validFrom", Zones.day(clock.instant()).plusDays(1).toString());
    typed.put("cadence", now.cadence());
    typed.put("within", now.within());
    typed.put("withinByGrade", now.withinByGrade());
    typed.put("weight", now.weight().stripTrailingZeros().toPlainString());
    typed.put("ladder", now.ladder());
    typed.put("inForce", String.valueOf(now.inForce()));
  }

  /** What is typed, by field; filled with what holds now. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What was refused. */
  public FormErrors getErrors() {
    return errors;
  }

  /** What would change; null before it was asked for. */
  public List<Difference> getDifferences() {
    return differences;
  }

  /** The first day of the change, in words. */
  public String getFrom() {
    return times.date(new Inputs().date("validFrom", typed.get("validFrom")));
  }

  /** For whom, in words. */
  public String getPlace() {
    return page.place(blankToNull(typed.get("division")));
  }

  /** Shows what would change, before anything does. */
  public void preview() {
    attempt.of(errors, () -> differences = compare(command()));
  }

  /** Plans the change. */
  public void save() {
    if (attempt.of(errors, () -> change.change(command()))) {
      attempt.leaveFor(attempt.here(), language.say("Oversight", "change.done", getFrom()), "");
    }
  }

  /** Ends a prefecture's own version. */
  public void end() {
    if (attempt.of(errors, this::endOwn)) {
      attempt.leaveFor(attempt.here(), language.say("Oversight", "change.ended"), "");
    }
  }

  private void endOwn() {
    Inputs inputs = new Inputs();
    LocalDate from = inputs.date("validFrom", typed.get("endFrom"));
    inputs.throwIfAny();
    change.endDivision(
        page.getCode(), blankToNull(typed.get("endDivision")), from, typed.get("endReason"));
  }

  private ChangeObligation.Command command() {
    Inputs inputs = new Inputs();
    ChangeObligation.Command command =
        new ChangeObligation.Command(
            page.getCode(),
            blankToNull(typed.get("division")),
            inputs.date("validFrom", typed.get("validFrom")),
            blankToNull(typed.get("cadence")),
            blankToNull(typed.get("within")),
            blankToNull(typed.get("withinByGrade")),
            inputs.decimal("weight", typed.get("weight")),
            Objects.requireNonNullElse(typed.get("ladder"), ""),
            Boolean.parseBoolean(typed.get("inForce")),
            typed.get("reason"));
    inputs.require("reason", typed.get("reason")).require("validFrom", typed.get("validFrom"));
    inputs.throwIfAny();
    return command;
  }

  private List<Difference> compare(ChangeObligation.Command to) {
    RuleVersionView now = page.validAt(Zones.startOfDay(to.validFrom()), to.division());
    List<Difference> found = new ArrayList<>();
    add(found, "cadence", words.length(now.cadence()), words.length(to.cadence()));
    add(found, "within", words.length(now.within()), words.length(to.within()));
    add(found, "byGrade", words.length(now.withinByGrade()), words.length(to.withinByGrade()));
    add(found, "weight", plain(now.weight()), plain(to.weight()));
    add(found, "ladder", words.ladderLine(now.ladder()), words.ladderLine(to.ladder()));
    add(found, "inForce", yesNo(now.inForce()), yesNo(to.inForce()));
    return found;
  }

  private void add(List<Difference> found, String field, String before, String after) {
    if (!before.equals(after)) {
      found.add(new Difference(language.say("Oversight", "change." + field), before, after));
    }
  }

  private String yesNo(boolean inForce) {
    return language.say("Oversight", inForce ? "catalogue.inforce" : "catalogue.later");
  }

  private static String plain(java.math.BigDecimal weight) {
    return weight == null ? "" : weight.stripTrailingZeros().toPlainString();
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
