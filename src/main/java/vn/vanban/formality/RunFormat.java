package vn.vanban.formality;

/**
 * How a run is printed, after all that styles and themes say.
 *
 * @param font the face of its letters
 * @param otherFont the face of its Vietnamese letters where the file names another one for them
 * @param size in points
 * @param color "auto" or six hexadecimal digits
 */
record RunFormat(
        String font,
        String otherFont,
        double size,
        boolean bold,
        boolean italic,
        boolean capitals,
        boolean hidden,
        boolean raised,
        String color) {}
