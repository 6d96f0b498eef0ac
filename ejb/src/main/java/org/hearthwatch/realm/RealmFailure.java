package org.hearthwatch.realm;

/** The realm did not do what it was asked to. */
public class RealmFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean forGood;

  private RealmFailure(String why, boolean forGood, Throwable cause) {
    super(why, cause);
    this.forGood = forGood;
  }

  /** It was not reached, or is not itself at the moment: trying again may help. */
  public static RealmFailure forNow(String why, Throwable cause) {
    return new RealmFailure(why, false, cause);
  }

  /** It understood and refuses: somebody has to change something first. */
  public static RealmFailure forGood(String why) {
    return new RealmFailure(why, true, null);
  }

  /** Whether trying again without a change is of no use. */
  public boolean isForGood() {
    return forGood;
  }
}
