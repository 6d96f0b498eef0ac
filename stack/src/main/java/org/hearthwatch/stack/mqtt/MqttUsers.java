package org.hearthwatch.stack.mqtt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides who may connect: the application with its password, and the active devices of the device
 * table. What was found is believed for 30 seconds, so that a revoked device is out within that
 * time and the database is not asked for each message.
 */
public final class MqttUsers {
  static final Duration BELIEVED_FOR = Duration.ofSeconds(30);

  private record Verified(Optional<MqttUser> user, String digest, Instant until) {}

  private final DeviceTable devices;
  private final String application;
  private final String applicationPassword;
  private final Clock clock;
  private final Map<String, Verified> verified = new ConcurrentHashMap<>();

  /** With the device table and the login of the application. */
  public MqttUsers(
      DeviceTable devices, String application, String applicationPassword, Clock clock) {
    this.devices = devices;
    this.application = application;
    this.applicationPassword = applicationPassword;
    this.clock = clock;
  }

  /** The user, if the password is theirs and they may connect. */
  public Optional<MqttUser> signIn(String name, String password) {
    if (name == null || password == null) {
      return Optional.empty();
    }
    if (name.equals(application)) {
      return MessageDigest.isEqual(utf8(password), utf8(applicationPassword))
          ? Optional.of(new MqttUser.Application(name))
          : Optional.empty();
    }
    String digest = digest(password);
    Verified known = verified.get(name);
    if (known == null
        || !known.until().isAfter(clock.instant())
        || !known.digest().equals(digest)) {
      known = new Verified(device(name, password), digest, clock.instant().plus(BELIEVED_FOR));
      verified.put(name, known);
    }
    return known.user();
  }

  /**
   * Whether a user who is connected still may be: a device that is active, in the same facility,
   * and has the secret yet with which it signed in.
   */
  public boolean stillWelcome(MqttUser user) {
    if (user instanceof MqttUser.Device device) {
      return devices
          .find(device.id())
          .filter(DeviceTable.Entry::active)
          .filter(entry -> device(entry).equals(device))
          .isPresent();
    }
    return true;
  }

  /** Believes nothing of a user any more: the next sign-in is put to the device table. */
  public void forget(MqttUser user) {
    verified.remove(user.getName());
  }

  private Optional<MqttUser> device(String id, String password) {
    return devices
        .find(id)
        .filter(DeviceTable.Entry::active)
        .filter(entry -> entry.secretHash() != null)
        .filter(entry -> SecretHash.matches(entry.secretHash(), password))
        .map(entry -> device(entry));
  }

  private MqttUser device(DeviceTable.Entry entry) {
    return new MqttUser.Device(entry.id(), entry.facility(), application, entry.secretHash());
  }

  private static String digest(String password) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf8(password));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
