package org.hearthwatch.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The figure of one week or month.
 *
 * @param from its first day, which may lie before the window
 * @param score weighted in time ÷ due; null when nothing was due
 */
public record TrendPoint(LocalDate from, BigDecimal score, Tally tally) {}
