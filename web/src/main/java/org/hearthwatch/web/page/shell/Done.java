package org.hearthwatch.web.page.shell;

import org.omnifaces.util.Faces;

/**
 * What follows a form that was taken: the next page opens by a fresh request, so that reloading
 * sends nothing twice, says what was done and lets the draft go.
 */
public final class Done {

  private Done() {}

  /**
   * Leads to an address of ours.
   *
   * @param text what was done, in the reader's words
   * @param draft key of the draft that is no longer needed; may be empty
   */
  public static void say(String text, String draft, String address) {
    Faces.setFlashAttribute("said", text);
    Faces.setFlashAttribute("done", draft);
    Faces.redirect(address);
  }
}
