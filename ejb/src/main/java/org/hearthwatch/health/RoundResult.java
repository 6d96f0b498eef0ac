package org.hearthwatch.health;

import java.util.List;
import java.util.UUID;
import org.hearthwatch.shared.FieldError;

/** What became of a round: the good rows are kept, each bad one is named with its reason. */
public record RoundResult(List<HealthUpdateView> accepted, List<Refusal> rejected) {

  /**
   * A row that was not kept.
   *
   * @param index its place in the round, from 0
   * @param code stable code of the rejection
   * @param fieldErrors its faulty fields, if that is why
   */
  public record Refusal(
      int index, UUID residentId, String code, List<Object> args, List<FieldError> fieldErrors) {

    /** Keeps its own copies. */
    public Refusal {
      args = List.copyOf(args);
      fieldErrors = List.copyOf(fieldErrors);
    }
  }

  /** Keeps its own copies. */
  public RoundResult {
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
  }
}
