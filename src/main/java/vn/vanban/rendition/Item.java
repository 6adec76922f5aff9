package vn.vanban.rendition;

import java.util.List;

/** One thing in the words of a paragraph: a character, a tab, a break, a graphic. */
final class Item {

    enum Kind {
        CHARACTER,
        SPACE,
        TAB,
        LINE_BREAK,
        PAGE_BREAK,
        GRAPHIC,
        FLOATING,
        NOTE
    }

    /** What stands at the foot of the page for a mark in the text. */
    record Note(List<Strip> strips) {}

    final Kind kind;
    final TextStyle style;
    final int character;
    final Object content;
    String link = "";
    /** Part of a number and notation such as 15/QĐ-SYT, which stays on one line. */
    boolean unbroken;

    private Item(Kind kind, TextStyle style, int character, Object content) {
        this.kind = kind;
        this.style = style;
        this.character = character;
        this.content = content;
    }

    static Item character(int character, TextStyle style) {
        return new Item(character == ' ' ? Kind.SPACE : Kind.CHARACTER, style, character, null);
    }

    static Item of(Kind kind, TextStyle style) {
        return new Item(kind, style, 0, null);
    }

    static Item graphic(Graphic graphic, TextStyle style) {
        return new Item(Kind.GRAPHIC, style, 0, graphic);
    }

    static Item floating(Floating floating, TextStyle style) {
        return new Item(Kind.FLOATING, style, 0, floating);
    }

    static Item note(List<Strip> note, TextStyle style) {
        return new Item(Kind.NOTE, style, 0, new Note(note));
    }

    boolean isText() {
        return kind == Kind.CHARACTER || kind == Kind.SPACE;
    }

    /** What it takes on a line; a tab's width is the line's affair. */
    double width() {
        return switch (kind) {
            case CHARACTER, SPACE -> style.width(character);
            case GRAPHIC -> ((Graphic) content).width();
            default -> 0;
        };
    }

    /** Whether a line may end behind it, {@code next} beginning the following one. */
    boolean mayEndLine(Item next) {
        return switch (kind) {
            case SPACE, TAB -> true;
            case GRAPHIC -> next.kind != Kind.CHARACTER || Character.isLetterOrDigit(next.character);
            case CHARACTER -> next.kind == Kind.GRAPHIC || !(unbroken && next.unbroken) && endsLineAsCharacter(next);
            default -> false;
        };
    }

    private boolean endsLineAsCharacter(Item next) {
        if (next.kind != Kind.CHARACTER) {
            return false;
        }
        return switch (character) {
            case '-', '/' -> Character.isLetter(next.character);
            case '–', '—', '\u00ad' -> Character.isLetterOrDigit(next.character);
            case '\u200b' -> true;
            default -> Character.isIdeographic(character) || Character.isIdeographic(next.character);
        };
    }
}
