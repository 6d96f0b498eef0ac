package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.hearthwatch.notification.DeliveryChannel;
import org.hearthwatch.notification.model.Notification;
import org.hearthwatch.notification.model.Wording;

/**
 * E-mail through the mail session of the server. It names no person: who wants to know more follows
 * the link and signs in.
 */
@ApplicationScoped
public class EmailChannel implements Channel {

  private final Settings settings;
  private final MailSession sessions;

  /** For the proxy of the container, which sends nothing itself. */
  protected EmailChannel() {
    this(null, null);
  }

  /** With the settings of the environment. */
  @Inject
  public EmailChannel(MailSession sessions) {
    this(Settings.from(System.getenv()), sessions);
  }

  EmailChannel(Settings settings, MailSession sessions) {
    this.settings = settings;
    this.sessions = sessions;
  }

  /** Whether the installation has a mail server at all. */
  public boolean isOn() {
    return settings.hasEmail();
  }

  @Override
  public DeliveryChannel kind() {
    return DeliveryChannel.EMAIL;
  }

  @Override
  public void send(Parcel parcel) throws NotDelivered {
    try {
      Session session = sessions.patient();
      Message message = message(session, parcel);
      try (Transport transport = session.getTransport("smtp")) {
        connect(transport);
        transport.sendMessage(message, message.getAllRecipients());
      }
    } catch (AddressException unusable) {
      throw NotDelivered.forGood("No e-mail address: " + unusable.getMessage());
    } catch (MessagingException failed) {
      throw NotDelivered.forNow(
          failed.getClass().getSimpleName() + ": " + failed.getMessage(), failed);
    }
  }

  private void connect(Transport transport) throws MessagingException {
    if (settings.smtpUser().isBlank()) {
      transport.connect();
    } else {
      transport.connect(settings.smtpUser(), settings.smtpPassword());
    }
  }

  private Message message(Session session, Parcel parcel) throws MessagingException {
    Notification.Facts notice = parcel.notice();
    Wording wording = Wording.in(parcel.reader().locale());
    String title = wording.title(notice.code(), notice.words().values());
    StableMessage message = new StableMessage(session, parcel.id());
    message.setFrom();
    message.setRecipient(
        Message.RecipientType.TO, new InternetAddress(parcel.reader().view().email(), true));
    message.setSubject(
        (wording.mark(notice.severity()) + " " + title).strip(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(notice.createdAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setText(text(wording, title, notice), StandardCharsets.UTF_8.name());
    message.saveChanges();
    return message;
  }

  private String text(Wording wording, String title, Notification.Facts notice) {
    Map<String, String> account = Map.of("account", settings.publicUrl() + "/account");
    return String.join(
        "\n",
        title,
        "",
        wording.say("mail.open", Map.of()),
        settings.publicUrl() + notice.link(),
        "",
        "-- ",
        wording.say("mail.signature", account),
        "");
  }
}
