package org.hearthwatch.realm;

/**
 * The users of the realm. Every call goes over the network and outside of any transaction: what it
 * changes stays changed. Use cases call it, having checked role and scope.
 */
public interface RealmUsers {

  /**
   * Makes the realm have the user as wanted, whether it existed or not; doing it again changes
   * nothing. A change of role, or a user who is not enabled any more, ends the user's sessions.
   */
  void bring(RealmUser wanted) throws RealmFailure;

  /** Sets a password that has to be changed at the next sign-in, and forgets failed attempts. */
  void setOneTimePassword(String username, String password) throws RealmFailure;

  /**
   * Sends the user an e-mail with a link for choosing a password; fails when the realm has no mail
   * server or no address of the user.
   */
  void sendInvitation(String username) throws RealmFailure;

  /** Ends every session of a user. */
  void endSessions(String username) throws RealmFailure;
}
