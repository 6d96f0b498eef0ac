package org.hearthwatch.web.page.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearthwatch.audit.FindRecords;
import org.hearthwatch.audit.RecordedEntry;
import org.hearthwatch.audit.StreamView;
import org.hearthwatch.audit.VerifyRecord;
import org.hearthwatch.record.CheckpointView;
import org.hearthwatch.record.Verification;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.ListState;
import org.omnifaces.cdi.Param;

/** The chains one may read, or one of them: its entries, or the checkpoints over all chains. */
@Named("recordsPage")
@RequestScoped
public class RecordsPage {

  @Inject
  @Param(pathIndex = 0)
  private String stream;

  @Inject private FindRecords records;
  @Inject private VerifyRecord verifying;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<StreamView> streams;
  private List<RecordedEntry> entries;
  private Verification verification;

  /** Which part the address asks for. */
  public String getPart() {
    return stream == null || stream.isBlank() ? "list" : "one";
  }

  /** The chains. */
  public List<StreamView> getStreams() {
    if (streams == null) {
      streams = records.streams();
    }
    return streams;
  }

  /** The chain of the address; rejects one that is not the reader's to see. */
  public StreamView getOne() {
    return getStreams().stream()
        .filter(one -> one.unit().code().equals(stream))
        .findFirst()
        .orElseThrow(Rejection::notFound);
  }

  /** What is shown, and which page of it. */
  public ListState getState() {
    if (state == null) {
      state = new ListState(request, "/records/" + stream, "seq");
    }
    return state;
  }

  /** Whether the checkpoints are shown instead of the entries. */
  public boolean isCheckpointsShown() {
    return "checkpoints".equals(getState().get("show"));
  }

  /** The entries of this page, the latest first. */
  public List<RecordedEntry> getEntries() {
    if (entries == null) {
      long length = getOne().chain().length();
      entries =
          getState()
              .read(
                  Math.toIntExact(length),
                  (page, size) -> records.entries(stream, length + 1 - (page - 1L) * size, size));
    }
    return entries;
  }

  /** The checkpoints of this page, the latest first; their numbers have no gaps. */
  public List<CheckpointView> getCheckpoints() {
    long count =
        records.checkpoints(Long.MAX_VALUE, 1).stream()
            .mapToLong(CheckpointView::number)
            .findFirst()
            .orElse(0);
    return getState()
        .read(
            Math.toIntExact(count),
            (page, size) -> records.checkpoints(count + 1 - (page - 1L) * size, size));
  }

  /** What verification found, when the address asks for it; else null. */
  public Verification getVerification() {
    if (verification == null && "now".equals(getState().get("verify"))) {
      verification = verifying.verify(stream);
    }
    return verification;
  }

  /** Why an export was refused, when one was. */
  public String getRefused() {
    String code = getState().get("refused");
    return code.isEmpty()
        ? ""
        : Bundles.textOr(language.getLocale(), "Rejections", "rejection." + code, "", List.of());
  }
}
