package org.hearthwatch.notification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.hearthwatch.notification.adapter.EmailChannel;
import org.hearthwatch.notification.adapter.Preferences;
import org.hearthwatch.notification.model.Preference;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;

/** Everybody decides for themselves how they want to be told. */
@Stateless
@DenyAll
public class ChangePreferences {

  /** The languages one can be told in. */
  public static final List<String> LANGUAGES = List.of("zh-CN", "en");

  private static final int LONGEST_EMAIL = 254;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+");

  @Inject private CurrentCaller callers;
  @Inject private Preferences preferences;
  @Inject private EmailChannel email;

  /** What the caller decided; Chinese, no e-mail and no quiet hours by default. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public PreferenceView get() {
    return preferences.of(callers.get().username()).view();
  }

  /** Whether this installation sends e-mail at all. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public boolean emailAvailable() {
    return callers.get() != null && email.isOn();
  }

  /** Takes over all of them. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public PreferenceView change(PreferenceView wanted) {
    check(wanted);
    Preference preference = preferences.of(callers.get().username());
    preference.change(wanted);
    preferences.save(preference);
    return preference.view();
  }

  private static void check(PreferenceView wanted) {
    String address = wanted.email();
    Faults faults = new Faults().require("language", wanted.language());
    if (wanted.language() != null) {
      faults.check(LANGUAGES.contains(wanted.language()), "language", "NOT_ONE_OF", "zh-CN, en");
    }
    if (wanted.emailOn()) {
      faults.require("email", address);
    }
    faults.check(address == null || EMAIL.matcher(address).matches(), "email", "NOT_AN_EMAIL");
    faults.longest("email", address, LONGEST_EMAIL);
    if (wanted.quietFrom() != null || wanted.quietUntil() != null) {
      faults.require("quietFrom", wanted.quietFrom()).require("quietUntil", wanted.quietUntil());
    }
    faults.throwIfAny();
  }
}
