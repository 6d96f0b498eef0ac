package org.hearthwatch.stack.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The head of the chain in a checkpoint, with its Merkle path (RFC 6962). */
record SealedHead(long index, long seq, String head, List<String> path) {
  private static final int LEAF = 0;
  private static final int NODE = 1;

  SealedHead {
    path = List.copyOf(path);
  }

  /** Null where the export proves no head in this checkpoint. */
  static SealedHead of(JsonNode json) {
    if (json == null || json.isNull()) {
      return null;
    }
    List<String> path = new ArrayList<>();
    json.path("path").forEach(step -> path.add(step.asText()));
    return new SealedHead(
        Json.number(json, "index"), Json.number(json, "seq"), Json.text(json, "head"), path);
  }

  /** Whether this head of the stream is under the root of the checkpoint. */
  boolean isUnder(Checkpoint checkpoint, String stream) {
    return index >= 0
        && index < checkpoint.chains()
        && root(checkpoint, stream).equals(checkpoint.root());
  }

  /** Follows the path up, from the index and the size of the tree, as RFC 9162, 2.1.3.2 does. */
  private String root(Checkpoint checkpoint, String stream) {
    String algorithm = checkpoint.algorithm();
    long here = index;
    long last = checkpoint.chains() - 1;
    byte[] node = Algorithms.hash(algorithm, joined(LEAF, leaf(stream)));
    for (String step : path) {
      byte[] beside = bytes(step);
      if (last == 0) {
        return "";
      }
      if ((here & 1) == 1 || here == last) {
        node = Algorithms.hash(algorithm, joined(NODE, beside, node));
        while ((here & 1) == 0 && here != 0) {
          here >>= 1;
          last >>= 1;
        }
      } else {
        node = Algorithms.hash(algorithm, joined(NODE, node, beside));
      }
      here >>= 1;
      last >>= 1;
    }
    return last == 0 ? HexFormat.of().formatHex(node) : "";
  }

  private byte[] leaf(String stream) {
    ObjectNode leaf = Json.MAPPER.createObjectNode();
    return Json.canonical(leaf.put("head", head).put("seq", seq).put("stream", stream));
  }

  private static byte[] bytes(String hex) {
    try {
      return HexFormat.of().parseHex(hex);
    } catch (IllegalArgumentException e) {
      throw new NotARecord("A Merkle path is not in hexadecimal digits.", e);
    }
  }

  private static byte[] joined(int kind, byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(kind);
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
