package org.hearthwatch.stack.verify;

import java.util.List;

/**
 * What verification says of an export.
 *
 * @param findings what is wrong, the earliest entry first
 * @param doubts why the rest is not proven, though nothing is wrong with it
 * @param sealedUpTo the last entry under a signature that counts
 * @param compared how many checkpoints kept elsewhere it was compared with
 */
record Verdict(List<Finding> findings, List<String> doubts, long sealedUpTo, int compared) {
  Verdict {
    findings = List.copyOf(findings);
    doubts = List.copyOf(doubts);
  }
}
