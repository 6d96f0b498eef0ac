package org.hearthwatch.stack.mqtt;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

/**
 * An MQTT 5 broker inside this process, on loopback. A message it has acknowledged is on disk and
 * survives a crash. Everybody signs in, and publishes and reads only what is theirs; what is
 * refused is refused with MQTT's reason code.
 */
public final class MqttBroker {
  private static final Logger LOG = Logger.getLogger(MqttBroker.class.getName());

  /**
   * Held here, because a logger nobody holds forgets its level. The audit log notes every single
   * call.
   */
  private static final Logger AUDIT = Logger.getLogger("org.apache.activemq.audit");

  private static final long MEMORY_FOR_QUEUES = 64L * 1024 * 1024;
  private static final int FULL_DISK_PERCENT = 98;

  private final MqttUsers users;
  private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();
  private final ScheduledExecutorService guard =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "mqtt-guard");
            thread.setDaemon(true);
            return thread;
          });

  /** With where to listen, where to keep the journal, and who may connect. */
  public MqttBroker(int port, Path journal, MqttUsers users) {
    this.users = users;
    AUDIT.setLevel(Level.OFF);
    server.setConfiguration(configuration(port, journal));
    server.setSecurityManager(new BrokerSecurity(users));
  }

  /**
   * Starts it; clients can connect when this returns.
   *
   * @throws IllegalStateException if it cannot start
   */
  public void start() {
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("The MQTT broker cannot start", e);
    }
    long seconds = MqttUsers.BELIEVED_FOR.toSeconds();
    var unused =
        guard.scheduleWithFixedDelay(this::cutOffUnwelcome, seconds, seconds, TimeUnit.SECONDS);
  }

  /** Stops it; what is queued stays in the journal. */
  public void stop() {
    guard.shutdownNow();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The MQTT broker cannot stop", e);
    }
  }

  /**
   * Closes the connection of each device that was revoked, moved or given another secret after it
   * had connected. Together with what is believed at a sign-in, that takes a minute at most.
   */
  void cutOffUnwelcome() {
    try {
      for (RemotingConnection connection :
          server.getActiveMQServer().getRemotingService().getConnections()) {
        BrokerSecurity.userOf(connection.getSubject())
            .filter(user -> !users.stillWelcome(user))
            .ifPresent(
                user -> {
                  LOG.log(Level.INFO, "Cut off {0}: no longer welcome", user.getName());
                  users.forget(user);
                  connection.disconnect(false);
                  connection.destroy();
                });
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Could not check who is still welcome", e);
    }
  }

  private static Configuration configuration(int port, Path journal) {
    try {
      return new ConfigurationImpl()
          .setName("hearthwatch")
          .setPersistenceEnabled(true)
          .setJournalType(JournalType.NIO)
          .setJournalDirectory(journal.resolve("journal").toString())
          .setBindingsDirectory(journal.resolve("bindings").toString())
          .setPagingDirectory(journal.resolve("paging").toString())
          .setLargeMessagesDirectory(journal.resolve("large").toString())
          .setMaxDiskUsage(FULL_DISK_PERCENT)
          .setJMXManagementEnabled(false)
          .setSecurityEnabled(true)
          .setSecurityInvalidationInterval(MqttUsers.BELIEVED_FOR.toMillis())
          // Each sign-in is put to MqttUsers, which remembers by itself: the client id counts too.
          .setAuthenticationCacheSize(0)
          .setAuthorizationCacheSize(10_000)
          .addAcceptorConfiguration(
              "mqtt", "tcp://127.0.0.1:" + port + "?protocols=MQTT;tcpNoDelay=true")
          .addAddressSetting("#", addressSettings());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static AddressSettings addressSettings() {
    return new AddressSettings()
        .setDefaultAddressRoutingType(RoutingType.MULTICAST)
        .setDefaultQueueRoutingType(RoutingType.MULTICAST)
        .setMaxSizeBytes(MEMORY_FOR_QUEUES)
        .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
        // Nothing is ever given up; but the broker warns about each queue that has no such place.
        .setDeadLetterAddress(SimpleString.of("undelivered"))
        .setExpiryAddress(SimpleString.of("expired"))
        .setMaxDeliveryAttempts(-1)
        .setRedeliveryDelay(0);
  }
}
