package org.hearthwatch.administration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.administration.AccessState;
import org.hearthwatch.administration.FindAccounts;
import org.hearthwatch.administration.FollowAgain;
import org.hearthwatch.administration.SuspendAccount;
import org.hearthwatch.administration.SuspensionReason;
import org.hearthwatch.realm.RealmFailure;
import org.hearthwatch.realm.RealmUser;
import org.hearthwatch.realm.RealmUsers;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The realm follows an account")
class RealmFollowerTest {

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T02:00:00Z"));
  private final FakeRealm realm = new FakeRealm();
  private Application node;
  private RealmFollower follower;

  @BeforeEach
  void start() {
    Database database = Database.fresh();
    Units.in(database, "2026-01-01");
    node = Application.on(database, clock);
    follower = new RealmFollower(node.get(AccessDesk.class), realm);
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void once_for_each_change() {
    suspend();
    follower.follow();
    follower.follow();

    assertThat(realm.brought).singleElement().matches(user -> !user.enabled());
    assertThat(state()).isEqualTo(AccessState.IN_STEP);
  }

  @Test
  void again_after_it_was_away_and_not_before_a_while() {
    suspend();
    realm.failure = RealmFailure.forNow("away", null);
    follower.follow();
    assertThat(state()).isEqualTo(AccessState.WAITING);
    realm.failure = null;
    follower.follow();
    assertThat(realm.brought).isEmpty();
    clock.pass(Duration.ofSeconds(6));
    follower.follow();

    assertThat(state()).isEqualTo(AccessState.IN_STEP);
  }

  @Test
  void not_by_itself_when_it_refuses_but_when_somebody_asks() {
    suspend();
    realm.failure = RealmFailure.forGood("HTTP 409");
    follower.follow();
    realm.failure = null;
    clock.pass(Duration.ofHours(1));
    follower.follow();
    assertThat(state()).isEqualTo(AccessState.FAILED);
    node.as("admin", () -> node.get(FollowAgain.class).follow("inspector"));
    follower.follow();

    assertThat(state()).isEqualTo(AccessState.IN_STEP);
  }

  @Test
  void also_what_has_changed_while_it_was_busy() {
    suspend();
    realm.meanwhile =
        () -> node.as("admin", () -> node.get(SuspendAccount.class).reinstate("inspector"));
    follower.follow();
    assertThat(state()).isEqualTo(AccessState.WAITING);
    follower.follow();

    assertThat(realm.brought).extracting(RealmUser::enabled).containsExactly(false, true);
    assertThat(state()).isEqualTo(AccessState.IN_STEP);
  }

  @Test
  void one_node_at_a_time_and_another_when_the_first_has_died() {
    suspend();
    assertThat(node.get(AccessDesk.class).claim(10)).hasSize(1);
    follower.follow();
    assertThat(realm.brought).isEmpty();
    clock.pass(Duration.ofMinutes(2));
    follower.follow();

    assertThat(realm.brought).hasSize(1);
  }

  private void suspend() {
    node.as(
        "admin", () -> node.get(SuspendAccount.class).suspend("inspector", SuspensionReason.LEFT));
  }

  private AccessState state() {
    return node.as(
        "admin", () -> node.get(FindAccounts.class).byName("inspector").access().state());
  }

  /** Notes whom it was told to have. */
  private static final class FakeRealm implements RealmUsers {
    final List<RealmUser> brought = new ArrayList<>();
    RealmFailure failure;
    Runnable meanwhile;

    @Override
    public void bring(RealmUser wanted) throws RealmFailure {
      if (failure != null) {
        throw failure;
      }
      brought.add(wanted);
      if (meanwhile != null) {
        Runnable once = meanwhile;
        meanwhile = null;
        once.run();
      }
    }

    @Override
    public void setOneTimePassword(String username, String password) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void sendInvitation(String username) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void endSessions(String username) {
      throw new UnsupportedOperationException();
    }
  }
}
