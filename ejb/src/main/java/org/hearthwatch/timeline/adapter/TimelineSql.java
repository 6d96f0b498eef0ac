package org.hearthwatch.timeline.adapter;

import java.util.Map;
import org.hearthwatch.timeline.TimelineKind;

/**
 * Where each kind of entry is read. Every part answers id, placement, at, recorded at, what, grade,
 * number, by, note, and what the note is sealed as.
 */
final class TimelineSql {

  private static final String PLACEMENT =
      """
      select id, id as placement_id, starts_at as at, starts_at as recorded_at, 'STARTED' as what,
          cast(null as text) as grade, number, cast(null as text) as by, cast(null as text) as note,
          cast(null as text) as context
      from placement where id = any(:placements)
      union all
      select id, id, ends_at, ends_at, 'ENDED', null, number, null, null, null
      from placement where id = any(:placements) and ends_at is not null
      union all
      select id, placement_id, assigned_from, assigned_from, 'ASSIGNED', null, null, username, null, null
      from contact_assignment where placement_id = any(:placements)
      """;

  private static final String CONTACT =
      """
      select id, placement_id, occurred_at, recorded_at, channel, condition, null, recorded_by,
          coalesce(own_words, note), case when own_words is null then 'visit.note' else 'visit.own_words' end
      from visit where placement_id = any(:placements)
      """;

  private static final String HEALTH_UPDATE =
      """
      select id, placement_id, occurred_at, recorded_at, general_state, null, null, recorded_by,
          note, 'health_update.note'
      from health_update where placement_id = any(:placements)
      """;

  private static final String ALERT =
      """
      select id, placement_id, observed_at, raised_at, kind, severity, number, null, null, null
      from alert where placement_id = any(:placements)
      """;

  private static final String INCIDENT =
      """
      select id, placement_id, occurred_at, recorded_at, kind, null, number, recorded_by,
          description, 'incident.description'
      from incident where placement_id = any(:placements)
      """;

  /** Of the house, while the person was there; only what is over. */
  private static final String INSPECTION =
      """
      select i.id, p.id, i.completed_at, i.completed_at, i.kind, null, i.number, i.inspector, null, null
      from inspection i join placement p on p.facility_code = i.facility_code
          and i.completed_at >= p.starts_at and (p.ends_at is null or i.completed_at <= p.ends_at)
      where p.id = any(:placements)
      """;

  private static final String FINDING =
      """
      select f.id, v.placement_id, f.confirmed_at, f.confirmed_at, f.hazard_class, cast(f.grade as text),
          f.number, f.confirmed_by, f.description, null
      from finding f join visit v on v.finding_id = f.id
      where v.placement_id = any(:placements)
      """;

  static final Map<TimelineKind, String> PARTS =
      Map.of(
          TimelineKind.PLACEMENT, PLACEMENT,
          TimelineKind.CONTACT, CONTACT,
          TimelineKind.HEALTH_UPDATE, HEALTH_UPDATE,
          TimelineKind.ALERT, ALERT,
          TimelineKind.INCIDENT, INCIDENT,
          TimelineKind.INSPECTION, INSPECTION,
          TimelineKind.FINDING, FINDING);

  /** One kind: its latest entries before a moment, so that no part is read further than shown. */
  static final String KIND =
      """
      (select '%s' as kind, e.* from (%s) e
          (id, placement_id, at, recorded_at, what, grade, number, by, note, context)
       where cast(:before as timestamptz) is null
          or (e.at, e.id) < (cast(:before as timestamptz), cast(:beforeId as uuid))
       order by e.at desc, e.id desc limit :most)
      """;

  static final String ALL =
      """
      select e.kind, e.id, e.placement_id, e.at, e.recorded_at, e.what, e.grade, e.number, e.by,
          a.display_zh, a.display_en, e.note, e.context, f.code, f.name_zh, f.name_en
      from (%s) e join placement p on p.id = e.placement_id join facility f on f.code = p.facility_code
      left join account a on a.username = e.by
      order by e.at desc, e.id desc limit :most
      """;

  private TimelineSql() {}
}
