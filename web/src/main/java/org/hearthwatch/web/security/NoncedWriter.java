package org.hearthwatch.web.security;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;

/** Puts the nonce on every script that a component writes. */
class NoncedWriter extends ResponseWriterWrapper {

  private final String nonce;

  NoncedWriter(ResponseWriter wrapped, String nonce) {
    super(wrapped);
    this.nonce = nonce;
  }

  @Override
  public void startElement(String name, UIComponent component) throws IOException {
    super.startElement(name, component);
    if ("script".equalsIgnoreCase(name)) {
      super.writeAttribute("nonce", nonce, null);
    }
  }

  @Override
  public ResponseWriter cloneWithWriter(Writer writer) {
    return new NoncedWriter(super.cloneWithWriter(writer), nonce);
  }
}
