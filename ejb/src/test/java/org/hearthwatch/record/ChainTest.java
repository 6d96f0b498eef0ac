package org.hearthwatch.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import org.hearthwatch.record.adapter.Hashes;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.Entry;
import org.hearthwatch.record.model.HashFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A hash chain")
class ChainTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final HashFunction SHA_256 = Hashes.named("SHA-256");
  private static final Entry.Deed VISIT =
      new Entry.Deed("contact-person", "VISIT_RECORDED", "PLACEMENT", "PL-2026-000001");

  private final Chain chain = Chain.empty("ST-510100-01");

  @Test
  void begins_at_one_and_names_the_genesis_as_the_hash_before() {
    Entry first = chain.next(NOON, VISIT, "{}", SHA_256);

    assertThat(first.seq()).isEqualTo(1);
    assertThat(first.prevHash()).isEqualTo(Chain.GENESIS);
  }

  @Test
  void links_every_entry_to_the_one_before() {
    Entry first = chain.next(NOON, VISIT, "{}", SHA_256);
    Entry second = after(first).next(NOON, VISIT, "{}", SHA_256);

    assertThat(second.prevHash()).isEqualTo(first.hash());
    assertThat(second.seq()).isEqualTo(2);
    assertThat(second.hash()).isNotEqualTo(first.hash());
  }

  @Test
  void hashes_the_canonical_form_with_SHA_256() {
    Entry entry = chain.next(NOON, VISIT, "{\"condition\":\"WELL\"}", SHA_256);

    // printf '%s' '{"action":…}' | sha256sum, of the RFC 8785 form written out by hand
    assertThat(entry.hash())
        .isEqualTo("2e392268f200ed639712391dc3ac9019cd588a3ffc4e48152ee865a8910171ad");
  }

  @Test
  void may_change_to_SM3_and_keeps_verifying_what_was_hashed_before() throws Exception {
    Entry old = chain.next(NOON, VISIT, "{}", SHA_256);
    Entry young = after(old).next(NOON, VISIT, "{}", Hashes.named("SM3"));

    assertThat(old.isIntact(Hashes.named(old.algorithm()))).isTrue();
    assertThat(young.isIntact(Hashes.named(young.algorithm()))).isTrue();
    put(young, "algorithm", "SHA-256");
    assertThat(young.isIntact(SHA_256)).isFalse();
  }

  @Test
  void shows_when_an_entry_was_changed() throws Exception {
    Entry entry = chain.next(NOON, VISIT, "{\"condition\":\"BAD\"}", SHA_256);
    assertThat(entry.isIntact(SHA_256)).isTrue();

    put(entry, "body", "{\"condition\":\"WELL\"}");

    assertThat(entry.isIntact(SHA_256)).isFalse();
  }

  @Test
  void never_goes_back_in_time_even_when_a_clock_does() {
    Entry first = chain.next(NOON, VISIT, "{}", SHA_256);
    Entry second = after(first).next(NOON.minusSeconds(5), VISIT, "{}", SHA_256);

    assertThat(second.recordedAt()).isEqualTo(NOON);
  }

  @Test
  void refuses_names_that_would_need_escaping() {
    Entry.Deed forged = new Entry.Deed("a\",\"seq\":9", "X", "PLACEMENT", "1");

    assertThatThrownBy(() -> chain.next(NOON, forged, "{}", SHA_256))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Chain after(Entry entry) {
    return new Chain(entry.stream(), entry.seq(), entry.hash(), entry.recordedAt());
  }

  private static void put(Entry target, String field, Object value) throws Exception {
    Field declared = Entry.class.getDeclaredField(field);
    declared.setAccessible(true);
    declared.set(target, value);
  }
}
