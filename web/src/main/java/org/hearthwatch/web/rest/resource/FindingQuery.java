package org.hearthwatch.web.rest.resource;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hearthwatch.rectification.FindingFilter;
import org.hearthwatch.rectification.FindingState;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.web.rest.problem.ApiException;

/** Which findings of the ledger are asked for. */
public class FindingQuery {

  private static final int MOST_DAYS = 36_500;

  @QueryParam("facility")
  private String facility;

  @QueryParam("state")
  private FindingState state;

  @QueryParam("hazardClass")
  private HazardClass hazardClass;

  @QueryParam("unverified")
  private Boolean unverified;

  @QueryParam("leastGrade")
  @Parameter(description = "Scope and severity from this letter on, A–L")
  private String leastGrade;

  @QueryParam("leastDays")
  @Parameter(description = "Found at least so many days ago")
  private Integer leastDays;

  @QueryParam("major")
  @Parameter(description = "true for major hazards only")
  private Boolean major;

  @QueryParam("repeats")
  @Parameter(description = "true for what was found again within a year only")
  private Boolean repeats;

  /** The filter; rejects a grade or an age that is none. */
  FindingFilter filter() {
    boolean graded = leastGrade != null && !leastGrade.isEmpty();
    if (graded && !leastGrade.matches("[A-L]")) {
      throw ApiException.invalid("leastGrade", "OUT_OF_RANGE", "A", "L");
    }
    if (leastDays != null && (leastDays < 0 || leastDays > MOST_DAYS)) {
      throw ApiException.invalid("leastDays", "OUT_OF_RANGE", 0, MOST_DAYS);
    }
    return new FindingFilter(
        facility,
        state,
        hazardClass,
        Boolean.TRUE.equals(unverified),
        graded ? Character.valueOf(leastGrade.charAt(0)) : null,
        leastDays,
        Boolean.TRUE.equals(major),
        Boolean.TRUE.equals(repeats));
  }
}
