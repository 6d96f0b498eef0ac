package org.hearthwatch.web.page.shell;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearthwatch.shared.FieldError;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.Refusal;

/** What is wrong with a form: shown beside the fields and summed on top, with links to them. */
public class FormErrors implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One message; the field is null when it concerns the whole form. */
  public record Wrong(String field, String text) implements Serializable {

    /** For expressions in pages. */
    public String getField() {
      return field;
    }

    /** For expressions in pages. */
    public String getText() {
      return text;
    }
  }

  private final ArrayList<Wrong> list = new ArrayList<>();

  /** Forgets everything; each attempt starts clean. */
  public void clear() {
    list.clear();
  }

  /** Takes over what a use case, or the reading of the form, refused. */
  public void take(Rejection rejection, Locale locale) {
    if (rejection.fieldErrors().isEmpty()) {
      list.add(new Wrong(null, Refusal.title(rejection, locale)));
    }
    for (FieldError error : rejection.fieldErrors()) {
      list.add(new Wrong(error.field(), Refusal.field(error, locale)));
    }
  }

  /** Whether a field is wrong. */
  public boolean wrong(String field) {
    return list.stream().anyMatch(one -> field.equals(one.field()));
  }

  /** What is wrong with a field. */
  public String message(String field) {
    return list.stream()
        .filter(one -> field.equals(one.field()))
        .map(Wrong::text)
        .findFirst()
        .orElse("");
  }

  /** Whether anything is wrong. */
  public boolean isAny() {
    return !list.isEmpty();
  }

  /** Everything that is wrong, in the order in which it was found. */
  public List<Wrong> getList() {
    return List.copyOf(list);
  }
}
