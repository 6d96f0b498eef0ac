package org.hearthwatch.duty.adapter;

/**
 * Which evidence a duty takes: the first of a kind it accepts that happened after it opened and
 * before it lapsed. One piece of evidence may so fulfil several duties. Weak evidence counts only
 * while there is other evidence that is not too old.
 */
final class Matching {

  /** A query of that evidence, for a duty {@code d} under a version {@code v} of its rule. */
  static final String FIRST_EVIDENCE =
      """
      select first.id, first.occurred_at, first.recorded_at from evidence first
      where first.subject_kind = d.subject_kind and first.subject_id = d.subject_id
        and first.kind = any(v.evidence_kinds) and first.occurred_at >= d.opens_at
        and (d.lapses_at is null or first.occurred_at <= d.lapses_at)
        and (first.kind <> all(v.weak_kinds) or exists (
            select from evidence other
            where other.subject_kind = d.subject_kind and other.subject_id = d.subject_id
              and other.kind = any(v.evidence_kinds) and other.kind <> all(v.weak_kinds)
              and other.occurred_at <= first.occurred_at
              and other.occurred_at >= first.occurred_at - cast(v.weak_for as interval)))
      order by first.occurred_at, first.id limit 1
      """;

  private Matching() {}
}
