package org.hearthwatch.compliance.adapter;

/**
 * As what duties count, in SQL: the same as {@code DutyTimes.stateAt} says of one of them, asked of
 * the bounds of a cell. Where a moment falls between the bounds the answer is {@code UNCLEAR}; for
 * a single duty both bounds are its own time, and it never is.
 */
final class Verdict {

  private static final String CASES =
      """
      case
        when t.done_max <= :asOf and t.known_max <= :knownAt
          then case when t.late then 'LATE' when t.back_dated then 'BACK_DATED' else 'IN_TIME' end
        when t.done_min <= :asOf and t.known_min <= :knownAt then 'UNCLEAR'
        when t.waived_max <= :knownAt then 'WAIVED'
        when t.waived_min <= :knownAt then 'UNCLEAR'
        when t.due_max < :asOf then 'MISSED'
        when t.due_min < :asOf then 'UNCLEAR'
        else 'NONE'
      end""";

  /** Of a cell of the tally with the alias t. */
  static final String OF_CELL = CASES;

  /** Of single duties with the alias t. */
  static final String OF_DUTY = CASES.replaceAll("_(min|max)", "_at");

  private Verdict() {}
}
