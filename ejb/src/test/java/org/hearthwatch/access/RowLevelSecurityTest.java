package org.hearthwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.shared.Work;
import org.hearthwatch.testing.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every table has a policy or a reason, and without a scope the application sees nothing. */
class RowLevelSecurityTest {

  /** Tables that anybody may read, and why. Whoever adds one says so here. */
  private static final Map<String, String> OPEN =
      new TreeMap<>(
          Map.of(
              "division", "published codes of the state (GB/T 2260)",
              "obligation", "the catalogue of rules: law and our own, about nobody",
              "obligation_version", "what the rules demanded when; about nobody",
              "calendar_year", "official holidays",
              "calendar_day", "official holidays",
              "checklist_template", "checklists, about nobody; the answers are protected",
              "case_load_limit", "how many people one officer should have; about nobody"));

  private static final String TABLES =
      """
      select c.oid::regclass::text from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and has_table_privilege('hearthwatch_app', c.oid, 'select, insert, update, delete')
        and %s order by 1\
      """;

  private static final String PROTECTED =
      """
      c.relrowsecurity
        and exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*'))
        and exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('a', '*'))
        and exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('w', '*'))\
      """;

  /** A partition is reached through its table only: it lets nobody in by its own name. */
  private static final String CLOSED_PARTITION =
      """
      c.relispartition and c.relrowsecurity
        and not exists (select from pg_policy p where p.polrelid = c.oid)\
      """;

  /** A day of readings is copied into, by the ingest: nothing can be read or changed there. */
  private static final String COPIED_INTO =
      """
      c.relispartition and not has_table_privilege('hearthwatch_app', c.oid, 'select, update, delete')
        and exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'only_the_ingest_adds')\
      """;

  private static final String DENIED = "42501";

  private static Database database;

  @BeforeAll
  static void fill() {
    database = TwoLines.fresh();
  }

  @Test
  void everyTableHasPoliciesOrAReasonToHaveNone() {
    assertThat(
            tables(
                "not (%s) and not coalesce(%s, false) and not (%s)"
                    .formatted(PROTECTED, CLOSED_PARTITION, COPIED_INTO)))
        .as("tables without policies: protect them in a migration, or give a reason in OPEN")
        .containsExactlyElementsOf(OPEN.keySet());
  }

  @Test
  void withoutAScopeNothingComesBack() throws SQLException {
    try (AppLogin app = AppLogin.to(database)) {
      for (String table : tables(PROTECTED)) {
        assertThat(app.nobody().count(table)).as(table).isZero();
        assertThat(database.column("select count(*) > 0 from " + table))
            .as("the test has filled " + table)
            .containsExactly("t");
      }
    }
  }

  @Test
  void anAccountThatMayNotActSeesNothing() throws SQLException {
    try (AppLogin app = AppLogin.to(database)) {
      for (String table : tables(PROTECTED)) {
        assertThat(app.as("nobody").count(table)).as(table).isZero();
        assertThat(app.as("gone").count(table)).as(table).isZero();
      }
    }
  }

  @Test
  void byTheNameOfAPartitionNothingComesBackToAnybody() throws SQLException {
    try (AppLogin app = AppLogin.to(database)) {
      assertThat(tables(CLOSED_PARTITION)).contains("duty_202601");
      assertThat(app.as("province").count("duty")).isPositive();
      assertThat(app.as("province").count("duty_202601")).isZero();
    }
  }

  @Test
  void aDayOfReadingsTakesRowsFromTheIngestOnlyAndShowsNone() throws SQLException {
    assertThat(tables(COPIED_INTO)).contains("reading_default");
    String add =
        "insert into reading_default (observed_at, device_id, stored_at) values (now(), 'x', now())";
    try (AppLogin app = AppLogin.to(database)) {
      assertThat(app.as(Work.ALERTS).count("reading")).isPositive();
      assertThat(app.as(Work.ALERTS).refusal(add)).isEqualTo(DENIED);
      assertThat(app.as("province").refusal(add)).isEqualTo(DENIED);
      assertThat(app.as(Work.INGEST).change(add)).isEqualTo(1);
      assertThat(app.as(Work.INGEST).refusal("update reading_default set hr = 1"))
          .isEqualTo(DENIED);
      assertThat(app.as(Work.INGEST).refusal("table reading_default")).isEqualTo(DENIED);
    }
  }

  @Test
  void partitionsThatComeLaterAreClosedToo() {
    database.run("select ensure_reading_partitions('2031-01-01', '2031-01-01')");
    assertThat(tables(COPIED_INTO)).contains("reading_20310101");
  }

  @Test
  void aScopeEndsWithItsTransaction() throws SQLException {
    try (AppLogin app = AppLogin.to(database)) {
      assertThat(app.as("province").count("person")).isPositive();
      app.commit();
      assertThat(app.count("person")).isZero();
      assertThat(app.as(Work.ENGINE).count("placement")).isPositive();
      app.commit();
      assertThat(app.count("placement")).isZero();
    }
  }

  @Test
  void theApplicationsLoginCannotPassThePolicies() {
    assertThat(
            database.column(
                """
                select r.rolsuper or r.rolbypassrls or r.rolcreaterole
                    or exists (select from pg_auth_members m where m.member = r.oid)
                    or exists (select from pg_class c where c.relowner = r.oid
                        and c.relnamespace = 'public'::regnamespace)
                    or has_schema_privilege(r.oid, 'public', 'create')
                from pg_roles r where r.rolname = 'hearthwatch_app'\
                """))
        .containsExactly("f");
  }

  @Test
  void viewsShowWhatTheirReaderMaySee() {
    List<String> owners =
        database.column(
            """
            select relname from pg_class where relnamespace = 'public'::regnamespace
              and relkind in ('v', 'm')
              and not coalesce('security_invoker=true' = any (reloptions), false)\
            """);
    assertThat(owners).isEmpty();
    assertThat(database.column("select count(*) from pg_class where relkind = 'v'")).isNotEmpty();
  }

  /** A table of the session must not take the place of a table that such a function means. */
  @Test
  void functionsThatPassThePoliciesCannotBeMisled() {
    assertThat(
            database.column(
                """
                select proname from pg_proc where pronamespace = 'public'::regnamespace
                  and prosecdef and not coalesce('search_path=public, pg_temp' = any (proconfig), false)\
                """))
        .isEmpty();
  }

  private static List<String> tables(String which) {
    return database.column(TABLES.formatted(which));
  }
}
