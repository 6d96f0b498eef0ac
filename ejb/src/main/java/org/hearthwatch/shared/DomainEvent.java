package org.hearthwatch.shared;

/**
 * Something that happened and that other capabilities react to. Implementations are records of
 * plain values; they are written to the outbox as JSON.
 */
public interface DomainEvent {}
