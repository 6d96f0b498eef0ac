package org.hearthwatch.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * An inspection as lists show it.
 *
 * @param number such as {@code IN-2026-000123}
 * @param inspector user name
 * @param items how many questions the answers given so far lead to
 * @param answered how many of them are answered
 * @param findings how many findings were recorded in it
 * @param planId the plan it belongs to; null for one scheduled by itself
 * @param couldKnow of an unannounced one: the user names of those who could know of it before
 */
public record InspectionView(
    UUID id,
    String number,
    Named facility,
    UUID templateId,
    String templateZh,
    String templateEn,
    InspectionKind kind,
    LocalDate scheduledFor,
    String inspector,
    String inspectorZh,
    String inspectorEn,
    Instant scheduledAt,
    Instant startedAt,
    Instant completedAt,
    int items,
    int answered,
    int findings,
    InspectionState state,
    UUID planId,
    List<String> couldKnow) {

  /** Keeps its own copy. */
  public InspectionView {
    couldKnow = List.copyOf(couldKnow);
  }

  /** Whether its day went by without its beginning; missed is not late. */
  public boolean isMissedOn(LocalDate today) {
    return state == InspectionState.SCHEDULED && scheduledFor.isBefore(today);
  }

  /** The title of its checklist in the language of the reader. */
  public String templateIn(Locale locale) {
    return new Named(number, templateZh, templateEn).in(locale);
  }

  /** The inspector's name in the language of the reader. */
  public String inspectorIn(Locale locale) {
    return new Named(inspector, inspectorZh, inspectorEn).in(locale);
  }
}
