package org.hearthwatch.notification.adapter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** A message whose identifier is that of its delivery: sent again, it is recognised as the same. */
class StableMessage extends MimeMessage {

  private final UUID delivery;

  StableMessage(Session session, UUID delivery) {
    super(session);
    this.delivery = delivery;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + delivery + "@hearthwatch>");
  }
}
