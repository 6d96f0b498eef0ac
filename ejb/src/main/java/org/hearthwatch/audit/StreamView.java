package org.hearthwatch.audit;

import org.hearthwatch.record.ChainView;
import org.hearthwatch.registry.Named;

/** The chain of a unit. */
public record StreamView(Named unit, ChainView chain) {}
