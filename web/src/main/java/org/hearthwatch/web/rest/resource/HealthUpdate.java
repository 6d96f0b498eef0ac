package org.hearthwatch.web.rest.resource;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearthwatch.health.GeneralState;
import org.hearthwatch.health.Intake;
import org.hearthwatch.health.Mood;
import org.hearthwatch.health.SubmitHealthUpdate;

/** How one resident is; measurements may be missing, occurredAt defaults to now. */
public record HealthUpdate(
    @NotNull UUID residentId,
    Instant occurredAt,
    @NotNull GeneralState generalState,
    @NotNull Intake intake,
    @NotNull Mood mood,
    @Schema(description = "Degrees Celsius") @DecimalMin("25") @DecimalMax("45")
        BigDecimal temperature,
    @Schema(description = "Beats a minute") @DecimalMin("20") @DecimalMax("300") Integer pulse,
    @Schema(description = "mm[Hg], together with diastolic") @DecimalMin("40") @DecimalMax("300")
        Integer systolic,
    @Schema(description = "mm[Hg], together with systolic") @DecimalMin("20") @DecimalMax("200")
        Integer diastolic,
    @Schema(description = "Kilograms") @DecimalMin("2") @DecimalMax("300") BigDecimal weight,
    @Size(max = 2000) String note) {

  SubmitHealthUpdate.Command command() {
    return new SubmitHealthUpdate.Command(
        residentId,
        occurredAt,
        generalState,
        intake,
        mood,
        temperature,
        pulse,
        systolic,
        diastolic,
        weight,
        note);
  }
}
