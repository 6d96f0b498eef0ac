package org.hearthwatch.record.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hearthwatch.record.adapter.Hashes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A Merkle tree")
class MerkleTreeTest {

  /** The inputs and roots by which implementations of Certificate Transparency test themselves. */
  private static final List<String> INPUTS =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  @ParameterizedTest
  @CsvSource({
    "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  })
  void has_the_roots_of_RFC_6962(int size, String root) {
    assertThat(hex(tree(size).root())).isEqualTo(root);
  }

  @Test
  void of_nothing_is_the_hash_of_nothing() {
    assertThat(hex(tree(0).root()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void leads_from_a_leaf_to_the_root() {
    // The third of five: its neighbour, the two before it, the one behind.
    assertThat(tree(5).path(2).stream().map(MerkleTreeTest::hex))
        .containsExactly(hex(leaf(3)), hex(tree(2).root()), hex(leaf(4)));
    assertThat(tree(1).path(0)).isEmpty();
  }

  private static byte[] leaf(int index) {
    return new MerkleTree(
            Stream.of(HexFormat.of().parseHex(INPUTS.get(index))), Hashes.named("SHA-256"))
        .root();
  }

  private static MerkleTree tree(int size) {
    return new MerkleTree(
        INPUTS.stream().limit(size).map(HexFormat.of()::parseHex), Hashes.named("SHA-256"));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
