package vn.vanban.rendition;

/** A picture, a line or a box, in points. */
interface Graphic {

    double width();

    double height();

    /** {@code x} and {@code y} are its upper left corner, from the upper left corner of the page. */
    void draw(Canvas canvas, double x, double y);

    /** A picture of the package; one of a kind that cannot be drawn leaves its place empty. */
    record Picture(byte[] image, double width, double height) implements Graphic {

        @Override
        public void draw(Canvas canvas, double x, double y) {
            canvas.picture(image, x, y, width, height);
        }
    }

    /** A graphic at its place in a group. */
    record Member(Graphic graphic, double x, double y) {}

    record Group(java.util.List<Member> members, double width, double height) implements Graphic {

        @Override
        public void draw(Canvas canvas, double x, double y) {
            members.forEach(member -> member.graphic().draw(canvas, x + member.x(), y + member.y()));
        }
    }
}
