package org.hearthwatch.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearthwatch.shared.FieldError;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;

/** A province with two administrators, a prefecture with one, and short words for what they do. */
final class Office implements AutoCloseable {

  static final String PROVINCE = "510000";
  static final String PREFECTURE = "510100";
  static final String ELSEWHERE = "510300";

  final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T02:00:00Z"));
  final Database database = Database.fresh();
  final Application node;

  Office() {
    Units.in(database, "2026-01-01");
    database.run(
        """
        insert into station values ('ST-510300-01', '510300', '自贡市救助站', 'Zigong station');
        insert into account values
          ('admin-b', 'admin', '510000', '管理员乙', 'Administrator B'),
          ('admin-510100', 'admin', '510100', '市管理员', 'Prefecture administrator'),
          ('elsewhere', 'station-supervisor', 'ST-510300-01', '别处', 'Elsewhere'),
          ('staff-b', 'facility-staff', 'FC-510100-001', '护理员乙', 'Staff B');
        """);
    node = Application.on(database, clock);
  }

  <T> T as(String who, Callable<T> work) {
    return node.as(who, work);
  }

  AccountDetail invite(String by, String username, Role role, String unit) {
    InviteAccount.Command command =
        new InviteAccount.Command(username, role, unit, "新人", "New Person", null);
    return as(by, () -> node.get(InviteAccount.class).invite(command));
  }

  AccountDetail suspend(String by, String username) {
    return as(by, () -> node.get(SuspendAccount.class).suspend(username, SuspensionReason.LEFT));
  }

  AccountDetail reinstate(String by, String username) {
    return as(by, () -> node.get(SuspendAccount.class).reinstate(username));
  }

  AccountDetail confirm(String by, String username) {
    return as(by, () -> node.get(ConfirmAccount.class).confirm(username));
  }

  AccountDetail move(String by, String username, Role role, String unit) {
    return as(by, () -> node.get(MoveAccount.class).move(username, role, unit));
  }

  /** What the record keeps about a subject: chain, actor and action, in order. */
  List<String> record(String subject) {
    return database.column(
        "select stream || ' ' || actor || ' ' || action from record_entry where subject_id = '"
            + subject
            + "' order by recorded_at, stream, seq");
  }

  static void refused(String code, Callable<?> work) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(Rejection.class, no -> assertThat(no.code()).isEqualTo(code));
  }

  static void faulty(String field, String code, Callable<?> work) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            Rejection.class,
            no ->
                assertThat(no.fieldErrors())
                    .extracting(FieldError::field, FieldError::code)
                    .contains(org.assertj.core.groups.Tuple.tuple(field, code)));
  }

  @Override
  public void close() {
    node.close();
  }
}
