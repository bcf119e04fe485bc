package vn.termreview.review;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A picture that is drawn as vectors, with its text as text, into whatever room the template leaves it. */
abstract class Drawing extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;

    @Override
    public final void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D room) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.translate(room.getX(), room.getY());
            draw(own, new Pencil(own, new ReportFonts(context)), room.getWidth(), room.getHeight());
        } finally {
            own.dispose();
        }
    }

    abstract void draw(Graphics2D graphics, Pencil pencil, double width, double height);
}
