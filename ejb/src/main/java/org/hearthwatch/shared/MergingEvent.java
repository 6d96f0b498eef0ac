package org.hearthwatch.shared;

/**
 * An event of which several that wait can be told as one, so that observers of something frequent
 * are as quick when much of it happens. What {@link #and} answers must mean no less than both.
 *
 * @param <E> the event itself
 */
public interface MergingEvent<E extends MergingEvent<E>> extends DomainEvent {

  /** This event and a later one. */
  E and(E later);
}
