package org.hearthwatch.notification.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import java.util.Properties;

/** The mail session of the server, which knows host, port and sender. */
@ApplicationScoped
public class MailSession {

  private static final String PATIENCE_MILLIS = "10000";

  @Resource(lookup = "java:jboss/mail/Default")
  private Session configured;

  /** The session; as it is configured it would wait for a silent mail server for ever. */
  public Session patient() {
    return patient(configured.getProperties());
  }

  static Session patient(Properties configured) {
    Properties properties = new Properties();
    properties.putAll(configured);
    for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put("mail.smtp." + what, PATIENCE_MILLIS);
    }
    return Session.getInstance(properties);
  }
}
