package org.hearthwatch.web.page.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import org.hearthwatch.inspection.SignStatement;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;

/** The facility signs on the inspector's screen, or says why it does not. */
@Named("statementForm")
@RequestScoped
public class StatementForm {

  private static final String DRAWN = "data:image/png;base64,";

  @Inject private SignStatement signStatement;
  @Inject private InspectionPage inspection;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private String signerName;
  private String signature;
  private String refusedBecause;

  /** Takes the statement. */
  public void sign() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(
          "/inspections/" + inspection.getId(),
          language.say("Supervision", "statement.done"),
          "statement-" + inspection.getId());
    }
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  private void send() {
    signStatement.sign(
        new SignStatement.Command(inspection.getId(), signerName, drawn(), refusedBecause));
  }

  /** What was drawn, as the browser hands it over: a PNG in an address of its own. */
  private byte[] drawn() {
    if (signature == null || signature.isBlank()) {
      return null;
    }
    try {
      return Base64.getDecoder().decode(signature.replace(DRAWN, ""));
    } catch (IllegalArgumentException unreadable) {
      new Faults().check(false, "signature", "NOT_A_SIGNATURE").throwIfAny();
      return null;
    }
  }

  public String getSignerName() {
    return signerName;
  }

  public void setSignerName(String signerName) {
    this.signerName = signerName;
  }

  public String getSignature() {
    return signature;
  }

  public void setSignature(String signature) {
    this.signature = signature;
  }

  public String getRefusedBecause() {
    return refusedBecause;
  }

  public void setRefusedBecause(String refusedBecause) {
    this.refusedBecause = refusedBecause;
  }
}
