package org.hearthwatch.telemetry.adapter;

import java.time.Instant;
import org.hearthwatch.telemetry.model.PackOutcome;
import org.hearthwatch.telemetry.model.RejectionReason;
import org.hearthwatch.telemetry.model.VitalsPack;

/** A message as it was received, judged, and not yet acknowledged. */
final class InboundPack {
  private final PackSource source;
  private final Message message;
  private final VitalsTopic address;
  private final VitalsPack vitals;

  /**
   * What the broker delivered.
   *
   * @param id the packet identifier, of its connection only
   * @param responseTopic null when no receipt is wanted
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; copying every payload would cost
  record Message(
      int id,
      String topic,
      byte[] payload,
      String contentType,
      String responseTopic,
      byte[] correlation,
      Instant receivedAt) {}

  InboundPack(PackSource source, Message message) {
    this.source = source;
    this.message = message;
    this.address = VitalsTopic.parse(message.topic());
    this.vitals =
        address == null
            ? VitalsPack.refused(RejectionReason.TOPIC_INVALID)
            : PackParser.parse(
                message.payload(),
                message.contentType(),
                address.publisher(),
                message.receivedAt());
  }

  Message message() {
    return message;
  }

  /** Null when the topic is none of ours. */
  VitalsTopic address() {
    return address;
  }

  VitalsPack vitals() {
    return vitals;
  }

  /** How much of a batch it fills; an empty or refused pack is work, too. */
  int weight() {
    return Math.max(1, vitals.rows().size());
  }

  /** To be called after the commit: first the receipt, then the broker may forget the message. */
  void settle(PackOutcome outcome) {
    if (address != null && address.mayReceiveReceipt(message.responseTopic())) {
      source.reply(message.responseTopic(), message.correlation(), Receipt.json(outcome));
    }
    source.acknowledge(message.id());
  }
}
