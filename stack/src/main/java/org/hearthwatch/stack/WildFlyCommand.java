package org.hearthwatch.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command that standalone.sh would run; without the shell, the process is our own child and can
 * be stopped.
 *
 * @param home the configured WildFly
 * @param base where this instance keeps its configuration, deployments and data
 * @param logs where it writes its log
 * @param ports where it listens
 */
record WildFlyCommand(Path home, Path base, Path logs, Ports ports) {
  /** More options for the JVM, for instance a larger heap. */
  private static final String MORE_OPTIONS = "HEARTHWATCH_JAVA_OPTS";

  private static final List<String> EXPORTS =
      List.of(
          "java.desktop/sun.awt",
          "java.naming/com.sun.jndi.ldap",
          "java.naming/com.sun.jndi.url.ldap",
          "java.naming/com.sun.jndi.url.ldaps",
          "jdk.naming.dns/com.sun.jndi.dns");
  private static final List<String> OPENS =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.security",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.management/javax.management",
          "java.naming/javax.naming");

  List<String> words() {
    List<String> words = new ArrayList<>();
    words.add(Distribution.java());
    words.addAll(virtualMachine());
    words.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
    words.addAll(List.of("-mp", home.resolve("modules").toString()));
    words.add("org.jboss.as.standalone");
    words.add("-Djboss.home.dir=" + home);
    words.add("-Djboss.server.base.dir=" + base);
    words.add("-Djboss.http.port=" + ports.web());
    words.add("-Djboss.management.http.port=" + ports.management());
    words.add("--server-config=standalone.xml");
    return words;
  }

  private List<String> virtualMachine() {
    List<String> words =
        new ArrayList<>(
            List.of(
                "-Xms256m",
                "-Xmx1024m",
                "-XX:MetaspaceSize=128m",
                "-XX:MaxMetaspaceSize=512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djboss.tx.node.id=hearthwatch",
                "-Djboss.as.management.blocking.timeout=900",
                "-Djboss.server.log.dir=" + logs,
                "-Dorg.jboss.boot.log.file=" + logs.resolve("wildfly.log"),
                "-Dlogging.configuration=file:"
                    + base.resolve("configuration/logging.properties")));
    EXPORTS.forEach(name -> words.add("--add-exports=" + name + "=ALL-UNNAMED"));
    OPENS.forEach(name -> words.add("--add-opens=" + name + "=ALL-UNNAMED"));
    words.add("--add-modules=java.se");
    String more = System.getenv().getOrDefault(MORE_OPTIONS, "");
    Stream.of(more.split(" ")).filter(word -> !word.isBlank()).forEach(words::add);
    return words;
  }
}
