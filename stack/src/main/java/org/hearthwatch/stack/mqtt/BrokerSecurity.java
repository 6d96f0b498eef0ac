package org.hearthwatch.stack.mqtt;

import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;

/**
 * Puts the broker's questions (who is this, may they do that) to {@link MqttUsers} and {@link
 * MqttUser}.
 */
final class BrokerSecurity implements ActiveMQSecurityManager5 {
  private final MqttUsers users;

  BrokerSecurity(MqttUsers users) {
    this.users = users;
  }

  @Override
  public Subject authenticate(
      String name, String password, RemotingConnection connection, String securityDomain) {
    return users
        .signIn(name, password)
        .filter(user -> clientIdIsFine(user, connection))
        .map(BrokerSecurity::subject)
        .orElse(null);
  }

  @Override
  public boolean authorize(Subject subject, Set<Role> roles, CheckType check, String address) {
    return userOf(subject).map(user -> allows(user, check, address)).orElse(false);
  }

  @Override
  public boolean validateUser(String name, String password) {
    return users.signIn(name, password).isPresent();
  }

  @Override
  public boolean validateUserAndRole(
      String name, String password, Set<Role> roles, CheckType check) {
    return false;
  }

  static Optional<MqttUser> userOf(Subject subject) {
    return subject == null
        ? Optional.empty()
        : subject.getPrincipals(MqttUser.class).stream().findFirst();
  }

  private static boolean allows(MqttUser user, CheckType check, String address) {
    Topic topic = Topic.ofBrokerAddress(address);
    return switch (check) {
      case SEND -> user.mayPublish(topic);
      case CREATE_ADDRESS -> user.mayPublish(topic) || user.maySubscribe(topic);
      case CONSUME,
          BROWSE,
          CREATE_DURABLE_QUEUE,
          DELETE_DURABLE_QUEUE,
          CREATE_NON_DURABLE_QUEUE,
          DELETE_NON_DURABLE_QUEUE ->
          user.maySubscribe(topic);
      default -> false;
    };
  }

  private static boolean clientIdIsFine(MqttUser user, RemotingConnection connection) {
    String clientId = connection == null ? null : connection.getClientID();
    return clientId == null || user.mayUseClientId(clientId);
  }

  /** The broker itself insists on exactly one principal of its own kind; ours carries the rules. */
  private static Subject subject(MqttUser user) {
    return new Subject(true, Set.of(user, new UserPrincipal(user.getName())), Set.of(), Set.of());
  }
}
