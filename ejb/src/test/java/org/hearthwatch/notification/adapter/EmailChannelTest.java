package org.hearthwatch.notification.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real SMTP server on loopback. */
class EmailChannelTest {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private EmailChannel channel;

  @BeforeEach
  void start() {
    server.start();
    channel = channel("", "", server.getSmtp().getPort());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void saysInTheLanguageOfTheReaderWhatItIsAbout() throws Exception {
    channel.send(Parcels.mail("en", "contact@example.org"));
    MimeMessage message = onlyOne();
    assertThat(message.getSubject()).isEqualTo("[EMERGENCY] Fall AL-2026-000007, Anxin home");
    assertThat(message.getAllRecipients()[0]).hasToString("contact@example.org");
    assertThat(message.getFrom()[0]).hasToString("hearthwatch@example.org");
    assertThat((String) message.getContent())
        .contains("https://care.example.org/alerts?id=7")
        .contains("https://care.example.org/account");
  }

  @Test
  void speaksChinese() throws Exception {
    channel.send(Parcels.mail("zh-CN", "contact@example.org"));
    assertThat(onlyOne().getSubject()).isEqualTo("【紧急】 跌倒 AL-2026-000007，安心托养院");
  }

  @Test
  void namesNoPerson() throws Exception {
    channel.send(Parcels.mail("en", "contact@example.org"));
    assertThat((String) onlyOne().getContent()).doesNotContain("阿强");
  }

  @Test
  void isRecognisedWhenItComesTwice() throws Exception {
    channel.send(Parcels.mail("en", "contact@example.org"));
    assertThat(onlyOne().getMessageID())
        .isEqualTo("<00000000-0000-0007-0000-000000000001@hearthwatch>");
  }

  @Test
  void signsInWhereTheServerWantsThat() throws Exception {
    server.setUser("robot@example.org", "robot", "right");
    channel("robot", "right", server.getSmtp().getPort())
        .send(Parcels.mail("en", "contact@example.org"));
    assertThat(server.getReceivedMessages()).hasSize(1);
    EmailChannel wrong = channel("robot", "wrong", server.getSmtp().getPort());
    assertThatThrownBy(() -> wrong.send(Parcels.mail("en", "contact@example.org")))
        .isInstanceOfSatisfying(
            NotDelivered.class, failed -> assertThat(failed.isHopeless()).isFalse());
  }

  @Test
  void isTriedAgainWhenTheServerIsAway() {
    int port = server.getSmtp().getPort();
    server.stop();
    assertThatThrownBy(() -> channel("", "", port).send(Parcels.mail("en", "contact@example.org")))
        .isInstanceOfSatisfying(
            NotDelivered.class, failed -> assertThat(failed.isHopeless()).isFalse());
  }

  @Test
  void isHopelessWithoutAnAddress() {
    assertThatThrownBy(() -> channel.send(Parcels.mail("en", "no address")))
        .isInstanceOfSatisfying(
            NotDelivered.class, failed -> assertThat(failed.isHopeless()).isTrue());
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private MimeMessage onlyOne() {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  private static EmailChannel channel(String user, String password, int port) {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", Integer.toString(port));
    properties.put("mail.from", "hearthwatch@example.org");
    Settings settings = new Settings("https://care.example.org", "127.0.0.1", user, password);
    return new EmailChannel(
        settings,
        new MailSession() {
          @Override
          public Session patient() {
            return patient(properties);
          }
        });
  }
}
