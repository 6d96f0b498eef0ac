package org.hearthwatch.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * A version of a checklist; once it is published it never changes.
 *
 * @param publishedAt null for a draft
 * @param revision how often the draft was changed; whoever changes it names the one they read
 * @param changedBy user name of whoever changed the draft last; null for what came with the product
 */
public record TemplateView(
    UUID id,
    String code,
    int version,
    String titleZh,
    String titleEn,
    Instant publishedAt,
    List<TemplateItem> items,
    TemplateState state,
    int revision,
    String changedBy,
    Instant changedAt) {

  /** Keeps its own copy of the items. */
  public TemplateView {
    items = List.copyOf(items);
  }

  /** The title in the language of the reader. */
  public String titleIn(Locale locale) {
    return new Named(code, titleZh, titleEn).in(locale);
  }
}
