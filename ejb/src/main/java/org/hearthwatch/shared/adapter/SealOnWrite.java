package org.hearthwatch.shared.adapter;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearthwatch.shared.Sealed;
import org.hearthwatch.shared.Vault;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Seals what is marked as {@link Sealed} in every row that Hibernate writes. */
public class SealOnWrite implements Integrator {

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
    Sealer sealer = new Sealer(Keys.load());
    EventListenerRegistry listeners =
        sessionFactory.getServiceRegistry().requireService(EventListenerRegistry.class);
    listeners.appendListeners(EventType.PRE_INSERT, sealer);
    listeners.appendListeners(EventType.PRE_UPDATE, sealer);
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
    // The listeners go with their factory.
  }

  /** A sealed property and where its blind index goes; -1 for nowhere. */
  private record Place(int property, int index, String context) {}

  /** Seals the values about to be written, and the entity's own, so that both stay the same. */
  private static final class Sealer implements PreInsertEventListener, PreUpdateEventListener {
    private static final long serialVersionUID = 1L;

    private final transient Vault vault;
    private final transient Map<Class<?>, List<Place>> places = new ConcurrentHashMap<>();

    Sealer(Vault vault) {
      this.vault = vault;
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
      seal(event.getPersister(), event.getEntity(), event.getId(), event.getState(), null);
      return false;
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
      seal(
          event.getPersister(),
          event.getEntity(),
          event.getId(),
          event.getState(),
          event.getOldState());
      return false;
    }

    private void seal(
        EntityPersister persister, Object entity, Object id, Object[] state, Object[] before) {
      for (Place place : places.computeIfAbsent(entity.getClass(), c -> places(c, persister))) {
        String text = (String) state[place.property()];
        boolean kept = before != null && text != null && text.equals(before[place.property()]);
        if (text != null && !(kept && Vault.isSealed(text))) {
          set(persister, entity, state, place.property(), vault.seal(place.context(), id, text));
          if (place.index() >= 0) {
            set(persister, entity, state, place.index(), vault.blind(place.context(), text));
          }
        }
      }
    }

    private static void set(
        EntityPersister persister, Object entity, Object[] state, int property, String value) {
      state[property] = value;
      persister.setValue(entity, property, value);
    }

    private static List<Place> places(Class<?> entity, EntityPersister persister) {
      List<String> properties = Arrays.asList(persister.getPropertyNames());
      List<Place> found = new ArrayList<>();
      for (Field field : entity.getDeclaredFields()) {
        Sealed sealed = field.getAnnotation(Sealed.class);
        if (sealed != null) {
          int index = properties.indexOf(sealed.index());
          found.add(new Place(properties.indexOf(field.getName()), index, sealed.value()));
        }
      }
      return found;
    }
  }
}
