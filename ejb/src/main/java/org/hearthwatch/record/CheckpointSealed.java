package org.hearthwatch.record;

import org.hearthwatch.shared.DomainEvent;

/**
 * All chains were sealed; whoever publishes checkpoints does so now.
 *
 * @param document the signed checkpoint as canonical JSON
 */
public record CheckpointSealed(long number, String document) implements DomainEvent {}
