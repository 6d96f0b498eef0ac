package org.hearthwatch.reports.jasper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import org.hearthwatch.reports.ReportException;

/** The compiled templates, loaded once each by this class' own loader. */
public final class Templates {

  private final Map<String, JasperReport> loaded = new ConcurrentHashMap<>();

  /** The compiled template of that name. */
  public JasperReport get(String name) {
    return loaded.computeIfAbsent(name, Templates::load);
  }

  private static JasperReport load(String name) {
    String path = "/org/hearthwatch/reports/templates/" + name + ".jasper";
    try (InputStream in = Templates.class.getResourceAsStream(path)) {
      return (JasperReport) JRLoader.loadObject(in);
    } catch (IOException | JRException e) {
      throw new ReportException("Template " + name + " cannot be loaded", e);
    }
  }
}
