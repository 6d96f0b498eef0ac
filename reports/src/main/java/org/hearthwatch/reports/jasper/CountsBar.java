package org.hearthwatch.reports.jasper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.hearthwatch.reports.Counts;

/**
 * One bar that shows what became of the duties due: in time solid, late hatched, missed empty,
 * waived grey. Drawn as lines and areas, told apart in grey print by pattern and never by colour.
 */
public final class CountsBar implements Renderable, Graphics2DRenderable {

  private static final long serialVersionUID = 1L;
  private static final Color INK = new Color(0x1A1A1A);
  private static final Color PAPER = Color.WHITE;
  private static final Color GREY = new Color(0xCCCCCC);
  private static final double HATCH_STEP = 3;

  private final long[] parts;

  private CountsBar(long... parts) {
    this.parts = parts;
  }

  /** The bar of these counts. */
  public static CountsBar of(Counts counts) {
    return new CountsBar(counts.inTime(), counts.late(), counts.missed(), counts.waived());
  }

  /** A bar of one kind only, for the legend: 0 in time, 1 late, 2 missed, 3 waived. */
  public static CountsBar swatch(int kind) {
    long[] parts = new long[4];
    parts[kind] = 1;
    return new CountsBar(parts);
  }

  @Override
  public String getId() {
    return "counts-" + parts[0] + "-" + parts[1] + "-" + parts[2] + "-" + parts[3];
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    long sum = parts[0] + parts[1] + parts[2] + parts[3];
    if (sum == 0) {
      return; // nothing due must not look like everything missed
    }
    double x = area.getX();
    for (int part = 0; part < parts.length; part++) {
      double width = area.getWidth() * parts[part] / sum;
      fill(graphics, part, new Rectangle2D.Double(x, area.getY(), width, area.getHeight()));
      x += width;
    }
    graphics.setColor(INK);
    graphics.setStroke(new BasicStroke(0.5f));
    graphics.draw(inset(area));
  }

  private static void fill(Graphics2D graphics, int part, Rectangle2D segment) {
    if (segment.getWidth() == 0) {
      return;
    }
    graphics.setColor(part == 0 ? INK : part == 3 ? GREY : PAPER);
    graphics.fill(segment);
    graphics.setColor(INK);
    graphics.setStroke(new BasicStroke(0.5f));
    if (part == 1) {
      hatch(graphics, segment);
    }
    graphics.draw(inset(segment));
  }

  /** Slanted lines, cut at the segment's edges by arithmetic: clipping bloats the file. */
  private static void hatch(Graphics2D graphics, Rectangle2D s) {
    for (double start = -s.getHeight(); start < s.getWidth(); start += HATCH_STEP) {
      double from = Math.max(start, 0);
      double to = Math.min(start + s.getHeight(), s.getWidth());
      double bottom = s.getMaxY();
      graphics.draw(
          new Line2D.Double(
              s.getX() + from, bottom - (from - start), s.getX() + to, bottom - (to - start)));
    }
  }

  private static Rectangle2D inset(Rectangle2D r) {
    return new Rectangle2D.Double(
        r.getX() + 0.25,
        r.getY() + 0.25,
        Math.max(r.getWidth() - 0.5, 0.1),
        Math.max(r.getHeight() - 0.5, 0.1));
  }
}
