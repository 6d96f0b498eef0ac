package org.hearthwatch.web.page.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.health.GeneralState;
import org.hearthwatch.health.Intake;
import org.hearthwatch.health.Mood;

/** What a health update can say. */
@Named("healthChoices")
@ApplicationScoped
public class HealthChoices {

  /**
   * One measurement with its unit (UCUM, as people write it) and the range outside of which it is
   * refused as implausible.
   */
  public static final class Measure {
    private final String name;
    private final String unit;
    private final int least;
    private final int most;

    Measure(String name, String unit, int least, int most) {
      this.name = name;
      this.unit = unit;
      this.least = least;
      this.most = most;
    }

    public String getName() {
      return name;
    }

    public String getUnit() {
      return unit;
    }

    public int getLeast() {
      return least;
    }

    public int getMost() {
      return most;
    }
  }

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("temperature", "°C", 25, 45),
          new Measure("pulse", "/min", 20, 300),
          new Measure("systolic", "mmHg", 40, 300),
          new Measure("diastolic", "mmHg", 20, 200),
          new Measure("weight", "kg", 2, 300));

  /** How somebody is. */
  public List<GeneralState> getStates() {
    return List.of(GeneralState.values());
  }

  /** How much somebody ate and drank. */
  public List<Intake> getIntakes() {
    return List.of(Intake.values());
  }

  /** How somebody feels. */
  public List<Mood> getMoods() {
    return List.of(Mood.values());
  }

  /** What may be measured. */
  public List<Measure> getMeasures() {
    return MEASURES;
  }
}
