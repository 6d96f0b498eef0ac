package org.hearthwatch.web.page.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.inspection.AnswerKind;
import org.hearthwatch.inspection.ChecklistText;
import org.hearthwatch.inspection.EditTemplate;
import org.hearthwatch.inspection.ItemChoice;
import org.hearthwatch.inspection.NumberRange;
import org.hearthwatch.inspection.ShownWhen;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.shared.FieldError;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Writes one question of a draft; each question is stored when it is sent. */
@Named("questionForm")
@RequestScoped
public class QuestionForm {

  private static final List<String> TEXTS =
      List.of("code", "sectionZh", "sectionEn", "questionZh", "questionEn", "source");

  @Inject private EditTemplate editTemplate;
  @Inject private ChecklistPage checklist;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();
  private String edited;

  @PostConstruct
  void start() {
    edited = request.getParameter("item");
    typed.put("weight", "1");
    typed.put("kind", AnswerKind.YES_NO.name());
    if (edited != null && "one".equals(checklist.getPart())) {
      index().ifPresent(at -> fill(checklist.getOne().items().get(at)));
    }
  }

  /** Whether a question is being written: an existing one by its code, or {@code new}. */
  public boolean isOpen() {
    return edited != null && checklist.isEditable();
  }

  /** The question being written. */
  public String getEdited() {
    return edited;
  }

  /** Stores it: in its place, or a new one at the end. */
  public void save() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(
          "/checklists/" + checklist.getId(),
          language.say("Supervision", "checklist.saved"),
          "question");
    }
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  /** The kinds of answers. */
  public List<AnswerKind> getKinds() {
    return List.of(AnswerKind.values());
  }

  /** The classes a finding can have. */
  public List<HazardClass> getClasses() {
    return List.of(HazardClass.values());
  }

  private void send() {
    TemplateView one = checklist.getOne();
    List<TemplateItem> items = new ArrayList<>(one.items());
    TemplateItem item = item();
    int at = index().orElse(items.size());
    if (at < items.size()) {
      items.set(at, item);
    } else {
      items.add(item);
    }
    try {
      editTemplate.save(
          one.id(), one.revision(), new ChecklistText(one.titleZh(), one.titleEn(), items));
    } catch (Rejection refused) {
      throw ofThisQuestion(refused, "items[" + at + "].");
    }
  }

  /** Faults of the question are named as the fields here are. */
  private static Rejection ofThisQuestion(Rejection refused, String path) {
    return refused.fieldErrors().isEmpty()
        ? refused
        : Rejection.invalid(
            refused.fieldErrors().stream()
                .map(one -> new FieldError(one.field().replace(path, ""), one.code(), one.args()))
                .toList());
  }

  private TemplateItem item() {
    Inputs inputs = new Inputs();
    TEXTS.forEach(field -> inputs.require(field, typed.get(field)));
    Integer weight = inputs.whole("weight", typed.get("weight"));
    BigDecimal least = inputs.decimal("least", typed.get("least"));
    BigDecimal most = inputs.decimal("most", typed.get("most"));
    inputs.require("weight", weight).throwIfAny();
    AnswerKind kind = AnswerKind.valueOf(typed.get("kind"));
    String after = typed.get("whenItem");
    return new TemplateItem(
        typed.get("code").strip(),
        HazardClass.valueOf(typed.get("hazardClass")),
        typed.get("sectionZh").strip(),
        typed.get("sectionEn").strip(),
        typed.get("questionZh").strip(),
        typed.get("questionEn").strip(),
        typed.get("source").strip(),
        kind,
        weight,
        "true".equals(typed.get("commentOnFailure")),
        "true".equals(typed.get("photoOnFailure")),
        kind == AnswerKind.NUMBER ? new NumberRange(typed.get("unit"), least, most) : null,
        kind == AnswerKind.CHOICE ? choices(typed.get("choices")) : List.of(),
        after == null || after.isBlank()
            ? null
            : new ShownWhen(after, typed.get("whenAnswer").strip()));
  }

  /** One a line: code | Chinese | English, and | ! for one that is not as it should be. */
  private static List<ItemChoice> choices(String text) {
    return text == null
        ? List.of()
        : text.lines()
            .filter(line -> !line.isBlank())
            .map(line -> Arrays.stream(line.split("[|｜]", -1)).map(String::strip).toList())
            .map(
                parts ->
                    new ItemChoice(
                        parts.get(0), part(parts, 1), part(parts, 2), parts.contains("!")))
            .toList();
  }

  private static String part(List<String> parts, int at) {
    return at < parts.size() ? parts.get(at) : null;
  }

  private Optional<Integer> index() {
    List<TemplateItem> items = checklist.getOne().items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).code().equals(edited)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void fill(TemplateItem item) {
    typed.put("code", item.code());
    typed.put("hazardClass", item.hazardClass().name());
    typed.put("sectionZh", item.sectionZh());
    typed.put("sectionEn", item.sectionEn());
    typed.put("questionZh", item.questionZh());
    typed.put("questionEn", item.questionEn());
    typed.put("source", item.source());
    typed.put("kind", item.kind().name());
    typed.put("weight", String.valueOf(item.weight()));
    typed.put("commentOnFailure", String.valueOf(item.commentOnFailure()));
    typed.put("photoOnFailure", String.valueOf(item.photoOnFailure()));
    typed.put("choices", ChecklistPage.typed(item.choices()));
    if (item.range() != null) {
      typed.put("unit", item.range().unit());
      typed.put("least", text(item.range().least()));
      typed.put("most", text(item.range().most()));
    }
    if (item.when() != null) {
      typed.put("whenItem", item.when().item());
      typed.put("whenAnswer", item.when().answer());
    }
  }

  private static String text(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
