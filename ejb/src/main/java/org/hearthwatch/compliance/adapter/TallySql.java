package org.hearthwatch.compliance.adapter;

/**
 * Counts in one statement, and so of one moment: the cells of the tally, coarse ones first; where a
 * cell is unclear, the finer ones in it; where those are, the duties themselves; and what changed
 * since the tally was written.
 */
final class TallySql {

  /** Cells are judged one by one; only the unclear ones keep their identity. */
  private static final String JUDGED =
      """
      select key, version, outcome, sum(duties) as duties,
          array_agg(cell) filter (where outcome = 'UNCLEAR') as cells
      from (%s) judged
      where outcome <> 'NONE'
      group by 1, 2, 3""";

  /**
   * The unclear ones of a level. Here and below, {@code offset 0} keeps the planner, which cannot
   * know how few these are, from reading a whole table for them.
   */
  private static final String UNCLEAR =
      """
      select level.key, c.* from %1$s level
      cross join lateral unnest(level.cells) one (cell)
      cross join lateral (select * from %2$s where ctid = one.cell offset 0) c""";

  private static final String SAME_DAYS =
      """
      t.due_day = c.due_day and t.obligation_version_id = c.obligation_version_id
          and t.done_day = c.done_day and t.known_day = c.known_day and t.waived_day = c.waived_day
          and t.late = c.late and t.back_dated = c.back_dated""";

  private static final String SAME_CELL =
      "t.facility_code = c.facility_code and t.station_code = c.station_code and " + SAME_DAYS;

  private static final String UNITS =
      " join facility f on f.code = t.facility_code join station s on s.code = t.station_code";

  private static final String OF_PREFECTURES =
      """
      select %s as key, t.obligation_version_id as version, %s as outcome, t.ctid as cell, t.duties
      from duty_tally_division t
      cross join lateral (select t.facility_division as division_code) f
      cross join lateral (select t.station_division as division_code) s
      where %s""";

  private static final String OF_FACILITIES =
      """
      select %s as key, t.obligation_version_id as version, %s as outcome, t.ctid as cell, t.duties
      from duty_tally t %s
      where %s""";

  private static final String WITHIN_UNCLEAR_PREFECTURES =
      """
      select c.key, c.obligation_version_id as version, %s as outcome, t.cell, t.duties
      from (select distinct due_day, obligation_version_id from unclear_coarse) d
      cross join lateral (
        select *, ctid as cell from duty_tally
        where due_day = d.due_day and obligation_version_id = d.obligation_version_id offset 0) t
      join facility f on f.code = t.facility_code
      join station s on s.code = t.station_code
      join unclear_coarse c on c.facility_division = f.division_code
          and c.station_division = s.division_code and %s"""
          .formatted(Verdict.OF_CELL, SAME_DAYS);

  private static final String DUTIES_OF_UNCLEAR =
      """
      select c.key, c.obligation_version_id, %s, 1
      from (select distinct facility_code, due_day,
                cast(due_day as timestamp) at time zone 'Asia/Shanghai' as midnight,
                cast(due_day + 1 as timestamp) at time zone 'Asia/Shanghai' as next from unclear) d
      cross join lateral (
        select * from duty_cell where facility_code = d.facility_code
            and due_at >= d.midnight and due_at < d.next and opens_at < d.next offset 0) t
      join unclear c on %s"""
          .formatted(Verdict.OF_DUTY, SAME_CELL);

  private static final String ALL =
      """
      with %s unclear as materialized (%s),
      counted as (
        %s
        select key, version, outcome, duties from fine where cells is null
        union all
        %s
        union all
        select %s, t.obligation_version_id, %s, t.duties
        from duty_change_cell t %s
        where %s and not exists (select from unclear c where %s)),
      summed as (
        select key, version, sum(duties) filter (where outcome in ('IN_TIME', 'BACK_DATED')) as in_time,
            sum(duties) filter (where outcome = 'LATE') as late,
            sum(duties) filter (where outcome = 'MISSED') as missed,
            sum(duties) filter (where outcome = 'WAIVED') as waived,
            sum(duties) filter (where outcome = 'BACK_DATED') as back_dated
        from counted group by key, version)
      select n.key, v.obligation_code, v.title_zh, v.title_en, v.source, v.source_status, v.weight,
          n.in_time, n.late, n.missed, n.waived, n.back_dated
      from summed n join obligation_version v on v.id = n.version
      order by n.key, v.obligation_code, v.valid_from""";

  private TallySql() {}

  /** The statement for rows that meet the conditions, told apart by a grouping. */
  static String of(Grouping by, String conditions, boolean wide) {
    String cells = wide ? wide(by, conditions) : fine(by, conditions);
    String coarse =
        wide
            ? "select key, version, outcome, duties from coarse where cells is null union all"
            : "";
    return ALL.formatted(
        cells,
        UNCLEAR.formatted("fine", "duty_tally"),
        coarse,
        DUTIES_OF_UNCLEAR,
        by.key(),
        Verdict.OF_DUTY,
        UNITS,
        conditions,
        SAME_CELL);
  }

  private static String fine(Grouping by, String conditions) {
    String cells = OF_FACILITIES.formatted(by.key(), Verdict.OF_CELL, UNITS, conditions);
    return "fine as materialized (" + JUDGED.formatted(cells) + "),";
  }

  private static String wide(Grouping by, String conditions) {
    String cells = OF_PREFECTURES.formatted(by.key(), Verdict.OF_CELL, conditions);
    return """
        coarse as materialized (%s), unclear_coarse as materialized (%s), fine as materialized (%s),"""
        .formatted(
            JUDGED.formatted(cells),
            UNCLEAR.formatted("coarse", "duty_tally_division"),
            JUDGED.formatted(WITHIN_UNCLEAR_PREFECTURES));
  }
}
