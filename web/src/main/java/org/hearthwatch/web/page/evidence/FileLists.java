package org.hearthwatch.web.page.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.contact.VisitFiles;
import org.hearthwatch.evidence.FileKind;
import org.hearthwatch.evidence.FileView;
import org.hearthwatch.evidence.NewFile;
import org.hearthwatch.rectification.FindingFiles;
import org.hearthwatch.web.page.shell.CurrentUser;

/** The files beside a visit or a finding, and whether the reader may add one. */
@Named("files")
@RequestScoped
public class FileLists {

  @Inject private VisitFiles visits;
  @Inject private FindingFiles findings;
  @Inject private CurrentUser me;
  private final Map<UUID, List<FileView>> read = new HashMap<>();

  /** Of a visit; the facility sees none. */
  public List<FileView> ofVisit(UUID id) {
    return me.is("facility-staff", "resident-staff")
        ? List.of()
        : read.computeIfAbsent(id, visits::of);
  }

  /** Of a finding: of what is wrong, then of its correction. */
  public List<FileView> ofFinding(UUID id) {
    return read.computeIfAbsent(id, findings::of);
  }

  /** Whether the reader adds files to visits. */
  public boolean isAddableToVisits() {
    return me.is("contact-person", "station-supervisor");
  }

  /** Whether the reader adds files to findings that are not closed. */
  public boolean isAddableToFindings() {
    return !me.is("province-auditor", "special-supervisor", "admin");
  }

  /** What a browser should offer to choose: media types, separated by commas. */
  public String getAccept() {
    return Arrays.stream(FileKind.values())
        .map(FileKind::mediaType)
        .collect(Collectors.joining(","));
  }

  /** The largest file in bytes. */
  public int getMost() {
    return NewFile.MOST_BYTES;
  }

  /** The same in MiB, for people. */
  public int getMostMib() {
    return NewFile.MOST_MIB;
  }
}
