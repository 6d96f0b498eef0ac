package org.hearthwatch.record.model;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Merkle tree as in RFC 6962, section 2.1: a leaf is hashed with a zero before it and a node with
 * a one, so that neither can pass for the other.
 */
public final class MerkleTree {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final List<byte[]> leaves;
  private final HashFunction hash;

  /** A tree over the leaves in their order. */
  public MerkleTree(Stream<byte[]> leaves, HashFunction hash) {
    this.hash = hash;
    this.leaves = leaves.map(leaf -> hash.of(joined(LEAF, leaf))).toList();
  }

  /** The hash over all leaves. */
  public byte[] root() {
    return leaves.isEmpty() ? hash.of(new byte[0]) : root(leaves);
  }

  /** The hashes that lead from one leaf up to the root, the lowest first. */
  public List<byte[]> path(int leaf) {
    List<byte[]> path = new ArrayList<>();
    collect(leaves, leaf, path);
    return path;
  }

  private void collect(List<byte[]> part, int leaf, List<byte[]> path) {
    if (part.size() < 2) {
      return;
    }
    int left = leftSize(part.size());
    List<byte[]> before = part.subList(0, left);
    List<byte[]> after = part.subList(left, part.size());
    if (leaf < left) {
      collect(before, leaf, path);
      path.add(root(after));
    } else {
      collect(after, leaf - left, path);
      path.add(root(before));
    }
  }

  private byte[] root(List<byte[]> part) {
    if (part.size() == 1) {
      return part.get(0);
    }
    int left = leftSize(part.size());
    return hash.of(
        joined(NODE, root(part.subList(0, left)), root(part.subList(left, part.size()))));
  }

  /** The largest power of two below the number of leaves. */
  private static int leftSize(int leaves) {
    return Integer.highestOneBit(leaves - 1);
  }

  private static byte[] joined(byte kind, byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(kind);
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
