package org.hearthwatch.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/** A published version of a checklist; it never changes. */
public record TemplateView(
    UUID id,
    String code,
    int version,
    String titleZh,
    String titleEn,
    Instant publishedAt,
    List<TemplateItem> items) {

  /** Keeps its own copy of the items. */
  public TemplateView {
    items = List.copyOf(items);
  }

  /** The title in the language of the reader. */
  public String titleIn(Locale locale) {
    return new Named(code, titleZh, titleEn).in(locale);
  }
}
