package org.hearthwatch.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import org.hearthwatch.notification.PreferenceView;
import org.hearthwatch.notification.Severity;

/** How somebody wants to be told. */
@Entity
@Table(name = "notification_preference")
public class Preference {

  @Id private String username;
  private String language = "zh-CN";
  private String email;

  @Column(name = "email_on")
  private boolean emailOn;

  @Column(name = "quiet_from")
  private LocalTime quietFrom;

  @Column(name = "quiet_until")
  private LocalTime quietUntil;

  @Version private int version;

  protected Preference() {}

  /** Nothing said yet: Chinese, no e-mail, no quiet hours. */
  public Preference(String username) {
    this.username = username;
  }

  /** Takes over what somebody decided; it was checked before. */
  public void change(PreferenceView wanted) {
    language = wanted.language();
    email = wanted.email();
    emailOn = wanted.emailOn();
    quietFrom = wanted.quietFrom();
    quietUntil = wanted.quietUntil();
  }

  /** Whether e-mail goes out, and to which address. */
  public boolean wantsEmail() {
    return emailOn;
  }

  /** The language of what is sent. */
  public Locale locale() {
    return Locale.forLanguageTag(language);
  }

  /** The moment, or the end of the quiet hours it falls into; an emergency breaks them. */
  public Instant notBefore(Instant moment, Severity severity) {
    boolean quiet = quietFrom != null && severity != Severity.EMERGENCY;
    return quiet ? new QuietHours(quietFrom, quietUntil).after(moment) : moment;
  }

  /** What others may know of it. */
  public PreferenceView view() {
    return new PreferenceView(language, email, emailOn, quietFrom, quietUntil);
  }
}
