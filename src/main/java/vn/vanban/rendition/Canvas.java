package vn.vanban.rendition;

import java.util.ArrayList;
import java.util.List;

/** Draws on one page; all places are points from its upper left corner. */
final class Canvas {

    /** A character and where it begins. */
    record Glyph(int character, double x) {}

    record Link(double x, double y, double width, double height, String address) {}

    private final PdfFile file;
    private final PageShape page;
    private final StringBuilder background = new StringBuilder();
    private final StringBuilder foreground = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private StringBuilder content = foreground;

    Canvas(PdfFile file, PageShape page) {
        this.file = file;
        this.page = page;
    }

    PageShape page() {
        return page;
    }

    List<Link> links() {
        return links;
    }

    String content() {
        return background.append(foreground).toString();
    }

    void inLayer(boolean behind, Runnable drawing) {
        StringBuilder before = content;
        content = behind ? background : content;
        drawing.run();
        content = before;
    }

    /** Words of one style; places are corrected where they differ from what the widths of the face make them. */
    void words(List<Glyph> glyphs, TextStyle style, double baseline) {
        PdfFile.Font font = file.font(style.face());
        content.append("BT ").append(color(style.color())).append(" rg ");
        content.append(font.name()).append(' ').append(number(style.size())).append(" Tf ");
        if (style.scale() != 1) {
            content.append(number(style.scale() * 100)).append(" Tz ");
        }
        content.append(number(glyphs.get(0).x()))
                .append(' ')
                .append(number(page.height() - baseline))
                .append(" Td [<");
        double em = style.size() * style.scale();
        double reached = glyphs.get(0).x();
        for (Glyph glyph : glyphs) {
            if (glyph.character() == 0x200B) {
                continue;
            }
            long correction = Math.round((reached - glyph.x()) * 1000 / em);
            if (correction != 0) {
                content.append('>').append(correction).append('<');
                reached -= correction * em / 1000;
            }
            content.append(font.code(glyph.character()));
            reached += font.width(glyph.character()) * em / 1000;
        }
        content.append(">] TJ").append(style.scale() == 1 ? " ET\n" : " 100 Tz ET\n");
    }

    void line(double fromX, double fromY, double toX, double toY, double width, String color, String kind) {
        String dashes =
                switch (kind) {
                    case "dotted" -> number(width) + " " + number(width);
                    case "dashed", "dashSmallGap" -> number(width * 3) + " " + number(width * 2);
                    default -> "";
                };
        content.append("q ")
                .append(color(color))
                .append(" RG ")
                .append(number(width))
                .append(" w [")
                .append(dashes)
                .append("] 0 d ");
        double apart = kind.equals("double") ? width : 0;
        boolean level = Math.abs(toY - fromY) < Math.abs(toX - fromX);
        for (double side = -apart; side <= apart; side += Math.max(2 * apart, 1)) {
            double right = level ? 0 : side;
            double down = level ? side : 0;
            content.append(number(fromX + right))
                    .append(' ')
                    .append(number(page.height() - fromY - down))
                    .append(" m ");
            content.append(number(toX + right))
                    .append(' ')
                    .append(number(page.height() - toY - down))
                    .append(" l S ");
        }
        content.append("Q\n");
    }

    void fill(double x, double y, double width, double height, String color) {
        content.append(color(color))
                .append(" rg ")
                .append(rectangle(x, y, width, height))
                .append(" re f\n");
    }

    void frame(double x, double y, double width, double height, double stroke, String color) {
        content.append("q ")
                .append(color(color))
                .append(" RG ")
                .append(number(stroke))
                .append(" w ");
        content.append(rectangle(x, y, width, height)).append(" re S Q\n");
    }

    void picture(byte[] image, double x, double y, double width, double height) {
        file.picture(image).ifPresent(name -> content.append("q ")
                .append(number(width))
                .append(" 0 0 ")
                .append(number(height))
                .append(' ')
                .append(number(x))
                .append(' ')
                .append(number(page.height() - y - height))
                .append(" cm ")
                .append(name)
                .append(" Do Q\n"));
    }

    void link(double x, double y, double width, double height, String address) {
        links.add(new Link(x, y, width, height, address));
    }

    private String rectangle(double x, double y, double width, double height) {
        return number(x) + " " + number(page.height() - y - height) + " " + number(width) + " " + number(height);
    }

    private static String color(String hexadecimal) {
        int rgb = Integer.parseInt(hexadecimal, 16);
        return number((rgb >> 16) / 255.0) + " " + number((rgb >> 8 & 255) / 255.0) + " " + number((rgb & 255) / 255.0);
    }

    /** Three decimals are a thousandth of a point; String.format would take most of the time of a page. */
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths % 1000 == 0) {
            return Long.toString(thousandths / 1000);
        }
        String digits = Long.toString(Math.abs(thousandths) + 1000 * 1000000L);
        int point = digits.length() - 3;
        return (thousandths < 0 ? "-" : "") + Math.abs(thousandths) / 1000 + "." + digits.substring(point);
    }
}
