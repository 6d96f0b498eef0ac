package org.hearthwatch.stack.mqtt;

import java.security.Principal;

/** Who is connected to the broker, and with it what may be published and read. */
public sealed interface MqttUser extends Principal {

  /** Whether this user may publish to a topic. */
  boolean mayPublish(Topic topic);

  /** Whether this user may subscribe to a topic filter. */
  boolean maySubscribe(Topic filter);

  /**
   * Whether this user may connect under a client id: two clients of one id would cut each other
   * off.
   */
  boolean mayUseClientId(String clientId);

  /**
   * The application itself.
   *
   * @param name its user name
   */
  record Application(String name) implements MqttUser {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean mayPublish(Topic topic) {
      return topic.startsWith("care") && !topic.hasWildcard();
    }

    @Override
    public boolean maySubscribe(Topic filter) {
      return filter.startsWith("care");
    }

    @Override
    public boolean mayUseClientId(String clientId) {
      return true;
    }
  }

  /**
   * A device or gateway: at home only below {@code care/<its facility>/<its id>/}. It may also read
   * the checkpoints of the record: the more places keep them, the harder they are to take back.
   *
   * @param id its user name
   * @param facility code of the facility it is registered in
   * @param application user name of the application, whose client ids it must not take
   * @param secretHash of the secret with which it has signed in: once it has another one, it has to
   *     sign in anew
   */
  record Device(String id, String facility, String application, String secretHash)
      implements MqttUser {
    /** The hash stays out of logs. */
    @Override
    public String toString() {
      return "device " + id + " of " + facility;
    }

    @Override
    public String getName() {
      return id;
    }

    @Override
    public boolean mayPublish(Topic topic) {
      return isOwn(topic) && !topic.hasWildcard();
    }

    @Override
    public boolean maySubscribe(Topic filter) {
      return isOwn(filter) || filter.equals(Topic.CHECKPOINTS);
    }

    private boolean isOwn(Topic topic) {
      return topic.startsWith("care", facility, id) && topic.depth() > 3;
    }

    @Override
    public boolean mayUseClientId(String clientId) {
      return !clientId.startsWith(application);
    }
  }
}
