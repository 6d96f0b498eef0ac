package org.hearthwatch.stack.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What became of a load.
 *
 * @param sent messages handed to the client
 * @param acked messages that the broker has taken charge of
 * @param readings in the messages that were acknowledged
 * @param accepted readings that the receipts call new
 * @param receipts how many came
 * @param receiptsWanted how many were asked for
 * @param seconds from the first message to the last
 * @param late how many milliseconds the publisher fell behind its own rate at most
 * @param p50Ms from publishing to the receipt, which is sent after the commit
 * @param p99Ms the same, 99 of 100
 */
public record LoadResult(
    long sent,
    long acked,
    long readings,
    long accepted,
    long receipts,
    long receiptsWanted,
    double seconds,
    long late,
    double p50Ms,
    double p99Ms) {

  /**
   * One JSON object.
   *
   * @param stored readings found in the database, or told by receipts
   */
  public String json(long stored) {
    ObjectNode json = new ObjectMapper().createObjectNode();
    json.put("sent", sent)
        .put("acked", acked)
        .put("stored", stored)
        .put("readings", readings)
        .put("seconds", rounded(seconds))
        .put("messagesPerSecond", rounded(acked / seconds))
        .put("readingsPerSecond", rounded(readings / seconds))
        .put("receipts", receipts)
        .put("receiptsWanted", receiptsWanted)
        .put("lateMs", late)
        .put("p50Ms", rounded(p50Ms))
        .put("p99Ms", rounded(p99Ms));
    return json.toString();
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
