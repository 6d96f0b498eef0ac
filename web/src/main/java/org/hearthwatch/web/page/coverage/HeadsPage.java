package org.hearthwatch.web.page.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.hearthwatch.oversight.CountHeads;
import org.hearthwatch.oversight.HeadCount;
import org.hearthwatch.oversight.HeadDifference;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.omnifaces.cdi.Param;

/** Head counts: all facilities, those that disagree most first, or one with every difference. */
@Named("heads")
@RequestScoped
public class HeadsPage {

  @Inject
  @Param(pathIndex = 0)
  private String path;

  @Inject
  @Param(pathIndex = 1)
  private String facility;

  @Inject private CountHeads count;
  @Inject private CurrentUser me;
  private List<HeadCount> all;
  private HeadCount one;

  /** What the address asks for; who has but one facility sees it at once. */
  public String getPart() {
    boolean own = me.is("facility-staff");
    if (!own && (path == null || path.isBlank())) {
      return "list";
    }
    return own || (facility != null && !facility.isBlank()) ? "head" : "heads";
  }

  /** Every facility, those that disagree most first. */
  public List<HeadCount> getAll() {
    if (all == null) {
      all =
          count.all().stream()
              .sorted(Comparator.comparingInt(HeadCount::differences).reversed())
              .toList();
    }
    return all;
  }

  /** The facility that the address names, or the reader's own. */
  public HeadCount getOne() {
    if (one == null) {
      one = count.of(code());
    }
    return one;
  }

  /** On whom the sources disagree there. */
  public List<HeadDifference> getDifferences() {
    return count.differences(code());
  }

  private String code() {
    return me.is("facility-staff") ? me.getCaller().unitCode() : facility;
  }
}
