package org.hearthwatch.shared;

import java.util.List;
import java.util.function.Consumer;

/** Runs a check and tells which fields it found faulty, as {@code field CODE}. */
public final class Faulty {

  private Faulty() {}

  /** The faulty fields, in the order they were noted. */
  public static List<String> fields(Consumer<Faults> check) {
    Faults faults = new Faults();
    check.accept(faults);
    try {
      faults.throwIfAny();
      return List.of();
    } catch (Rejection invalid) {
      return invalid.fieldErrors().stream()
          .map(error -> error.field() + " " + error.code())
          .toList();
    }
  }

  /** The code with which something was refused. */
  public static String refusal(Runnable deed) {
    try {
      deed.run();
      return "nothing was refused";
    } catch (Rejection refused) {
      return refused.code();
    }
  }

  /** The first field with which something was refused, as {@code field CODE}. */
  public static String refusedField(Runnable deed) {
    try {
      deed.run();
      return "nothing was refused";
    } catch (Rejection refused) {
      return refused.fieldErrors().isEmpty()
          ? refused.code()
          : refused.fieldErrors().get(0).field() + " " + refused.fieldErrors().get(0).code();
    }
  }
}
