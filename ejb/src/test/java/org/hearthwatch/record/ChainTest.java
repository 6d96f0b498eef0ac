package org.hearthwatch.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Instant;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.Entry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A hash chain")
class ChainTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final Entry.Deed VISIT =
      new Entry.Deed("contact-person", "VISIT_RECORDED", "PLACEMENT", "PL-2026-000001");

  private static Chain newChain() throws ReflectiveOperationException {
    Constructor<Chain> constructor = Chain.class.getDeclaredConstructor();
    constructor.setAccessible(true);
    Chain chain = constructor.newInstance();
    put(chain, "stream", "ST-510100-01");
    put(chain, "head", Chain.GENESIS);
    return chain;
  }

  private static void put(Object target, String field, Object value)
      throws ReflectiveOperationException {
    Field declared = target.getClass().getDeclaredField(field);
    declared.setAccessible(true);
    declared.set(target, value);
  }

  @Test
  void begins_at_one_and_names_the_genesis_as_the_hash_before() throws Exception {
    Entry first = newChain().next(NOON, VISIT, "{}");

    assertThat(first.seq()).isEqualTo(1);
    assertThat(first.prevHash()).isEqualTo(Chain.GENESIS);
  }

  @Test
  void links_every_entry_to_the_one_before() throws Exception {
    Chain chain = newChain();
    Entry first = chain.next(NOON, VISIT, "{}");
    Entry second = chain.next(NOON, VISIT, "{}");

    assertThat(second.prevHash()).isEqualTo(first.hash());
    assertThat(chain.head()).isEqualTo(second.hash());
    assertThat(chain.length()).isEqualTo(2);
    assertThat(second.hash()).isNotEqualTo(first.hash());
  }

  @Test
  void hashes_the_canonical_form_with_SHA_256() throws Exception {
    Entry entry = newChain().next(NOON, VISIT, "{\"condition\":\"WELL\"}");

    // printf '%s' '{"action":…}' | sha256sum, of the RFC 8785 form written out by hand
    assertThat(entry.hash())
        .isEqualTo("2e392268f200ed639712391dc3ac9019cd588a3ffc4e48152ee865a8910171ad");
  }

  @Test
  void shows_when_an_entry_was_changed() throws Exception {
    Entry entry = newChain().next(NOON, VISIT, "{\"condition\":\"BAD\"}");
    assertThat(entry.isIntact()).isTrue();

    put(entry, "body", "{\"condition\":\"WELL\"}");

    assertThat(entry.isIntact()).isFalse();
  }

  @Test
  void refuses_names_that_would_need_escaping() throws Exception {
    Chain chain = newChain();
    Entry.Deed forged = new Entry.Deed("a\",\"seq\":9", "X", "PLACEMENT", "1");

    assertThatThrownBy(() -> chain.next(NOON, forged, "{}"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
