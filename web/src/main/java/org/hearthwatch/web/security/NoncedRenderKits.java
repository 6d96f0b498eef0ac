package org.hearthwatch.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.servlet.ServletRequest;
import java.io.Writer;
import java.util.Iterator;

/** Lets Faces write its pages through {@link NoncedWriter}. Named in faces-config.xml. */
public class NoncedRenderKits extends RenderKitFactory {

  /** Wraps what there was before. */
  public NoncedRenderKits(RenderKitFactory wrapped) {
    super(wrapped);
  }

  @Override
  public void addRenderKit(String id, RenderKit kit) {
    getWrapped().addRenderKit(id, kit);
  }

  @Override
  public RenderKit getRenderKit(FacesContext context, String id) {
    RenderKit kit = getWrapped().getRenderKit(context, id);
    return kit == null ? null : new Nonced(kit);
  }

  @Override
  public Iterator<String> getRenderKitIds() {
    return getWrapped().getRenderKitIds();
  }

  private static final class Nonced extends RenderKitWrapper {

    Nonced(RenderKit wrapped) {
      super(wrapped);
    }

    @Override
    public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
      Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
      return new NoncedWriter(
          super.createResponseWriter(writer, types, encoding), Nonce.of((ServletRequest) request));
    }
  }
}
