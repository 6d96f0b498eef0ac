package org.hearthwatch.record.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearthwatch.record.Words;
import org.hearthwatch.record.model.HashFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The facts of an entry")
class FactSheetTest {

  private static final HashFunction HASH = Hashes.named("SHA-256");

  @Test
  void are_written_as_canonical_JSON() {
    Map<String, Object> facts =
        Map.of("b", 1.50, "a", Instant.parse("2026-11-23T04:00:00Z"), "c", List.of(true));

    assertThat(FactSheet.of(facts, HASH).canonical())
        .isEqualTo("{\"a\":\"2026-11-23T04:00:00Z\",\"b\":1.5,\"c\":[true]}");
  }

  @Test
  void keep_free_text_beside_the_chain_under_a_salted_hash() {
    Map<String, Object> facts = Map.of("note", new Words("张三 is well"));
    FactSheet one = FactSheet.of(facts, HASH);
    FactSheet other = FactSheet.of(facts, HASH);
    FactSheet.Kept kept = one.kept().get(0);

    assertThat(kept.text()).isEqualTo("张三 is well");
    assertThat(one.canonical())
        .isEqualTo(
            "{\"note\":{\"sealed\":\"%s\"}}"
                .formatted(FactSheet.sealed(kept.salt(), kept.text(), HASH)));
    assertThat(other.canonical()).isNotEqualTo(one.canonical());
  }

  @Test
  void refuse_what_looks_like_a_person() {
    for (String personal : List.of("张三", "510101199003078515", "x".repeat(201))) {
      Map<String, Object> facts = Map.of("who", List.of(personal));
      assertThatThrownBy(() -> FactSheet.of(facts, HASH))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining(personal);
    }
  }

  /** One hash in a hundred has eighteen digits in a row, and is no identity number for that. */
  @Test
  void take_every_hash_for_a_hash() {
    for (int i = 0; i < 3_000; i++) {
      String text = "word " + i;
      FactSheet sheet = FactSheet.of(Map.of("note", new Words(text)), HASH);
      assertThat(sheet.kept()).hasSize(1);
      Map<String, Object> digest = Map.of("digest", HASH.hex(text));
      assertThat(FactSheet.of(digest, HASH).canonical()).contains(HASH.hex(text));
    }
  }
}
