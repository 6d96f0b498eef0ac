package org.hearthwatch.web.page.ledger;

/** What somebody can do about a finding with a text: each has its own words on the page. */
public enum FindingAct {
  CORRECT,
  PLAN,
  ASK,
  VERIFY,
  REOPEN,
  GRANT,
  REFUSE,
  REPORT,
  DECLARE
}
