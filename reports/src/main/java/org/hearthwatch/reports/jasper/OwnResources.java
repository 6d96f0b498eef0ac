package org.hearthwatch.reports.jasper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.Resource;

/**
 * Gives the engine what it asks for by path from this jar, whatever the thread's class loader is:
 * in an application server it may be anybody's.
 */
final class OwnResources implements RepositoryService {

  /** The path of the JDK's own sRGB profile, which PDF/A needs inside the file. */
  static final String SRGB = "hearthwatch/sRGB.icc";

  @Override
  public Resource getResource(String path) {
    return getResource(path, InputStreamResource.class);
  }

  @Override
  public void saveResource(String path, Resource resource) {
    throw new UnsupportedOperationException("Reports save nothing");
  }

  @Override
  public <K extends Resource> K getResource(String path, Class<K> type) {
    if (!type.isAssignableFrom(InputStreamResource.class)) {
      return null;
    }
    InputStream in = open(path);
    if (in == null) {
      return null;
    }
    InputStreamResource resource = new InputStreamResource();
    resource.setInputStream(in);
    return type.cast(resource);
  }

  private static InputStream open(String path) {
    if (SRGB.equals(path)) {
      return new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }
    return OwnResources.class.getClassLoader().getResourceAsStream(path);
  }
}
