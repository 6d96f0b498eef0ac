package org.hearthwatch.web.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hearthwatch.web.rest.problem.ApiException;
import org.junit.jupiter.api.Test;

class PagingTest {

  private record Item(Instant at, String id) {}

  private static final Order<Item> EARLIEST = Order.earliest(Item::at, Item::id);
  private static final Order<Item> LATEST = Order.latest(Item::at, Item::id);

  @Test
  void followingTheCursorsShowsEveryItemOnceAndInOrder() {
    List<Item> all = items(120);
    List<Item> shuffled = new ArrayList<>(all);
    Collections.reverse(shuffled);

    assertThat(follow(shuffled, EARLIEST, 7)).isEqualTo(all);
  }

  @Test
  void theLatestFirstIsTheSameBackwards() {
    List<Item> all = items(30);
    List<Item> backwards = new ArrayList<>(all);
    Collections.reverse(backwards);

    assertThat(follow(all, LATEST, 4)).isEqualTo(backwards);
  }

  @Test
  void theLastPageHasNoCursorEvenWhenItIsFull() {
    Listing<Item> page = new Paging(10, null).of(items(10), EARLIEST);

    assertThat(page.items()).hasSize(10);
    assertThat(page.nextCursor()).isNull();
  }

  @Test
  void anEmptyListIsAnEmptyLastPage() {
    assertThat(new Paging().of(List.<Item>of(), EARLIEST))
        .isEqualTo(new Listing<>(List.of(), null, 50));
  }

  @Test
  void whatVanishesBetweenTwoPagesHidesNothingElse() {
    List<Item> all = items(20);
    Listing<Item> first = new Paging(5, null).of(all, EARLIEST);
    List<Item> later = new ArrayList<>(all.subList(5, 20));

    assertThat(new Paging(5, first.nextCursor()).of(later, EARLIEST).items())
        .isEqualTo(all.subList(5, 10));
  }

  @Test
  void whatAppearsBeforeTheCursorRepeatsNothing() {
    List<Item> all = items(20);
    Listing<Item> first = new Paging(5, null).of(all, EARLIEST);
    List<Item> later = new ArrayList<>(all);
    later.add(0, new Item(Instant.EPOCH, "new"));

    assertThat(new Paging(5, first.nextCursor()).of(later, EARLIEST).items())
        .isEqualTo(all.subList(5, 10));
  }

  @Test
  void aPageHoldsFiftyUnlessAskedOtherwise() {
    assertThat(new Paging().of(items(120), EARLIEST).items()).hasSize(50);
    assertThat(new Paging(200, null).of(items(220), EARLIEST).items()).hasSize(200);
  }

  @Test
  void aPageOfNoneOrOfTooManyIsRefused() {
    assertThatThrownBy(() -> new Paging(0, null).of(items(1), EARLIEST))
        .isInstanceOf(ApiException.class);
    assertThatThrownBy(() -> new Paging(201, null).of(items(1), EARLIEST))
        .isInstanceOf(ApiException.class);
  }

  @Test
  void aCursorThatIsNotOursIsRefused() {
    assertThatThrownBy(() -> new Paging(5, "???").of(items(9), EARLIEST))
        .isInstanceOf(ApiException.class);
  }

  private static List<Item> follow(List<Item> all, Order<Item> order, int limit) {
    List<Item> seen = new ArrayList<>();
    String cursor = null;
    do {
      Listing<Item> page = new Paging(limit, cursor).of(all, order);
      seen.addAll(page.items());
      cursor = page.nextCursor();
    } while (cursor != null);
    return seen;
  }

  /** Two of every moment, and fractions of a second of different length. */
  private static List<Item> items(int count) {
    Instant start = Instant.parse("2026-11-23T00:00:00Z");
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                new Item(start.plusMillis(500L * (number / 2)), String.format("%03d", number)))
        .toList();
  }
}
