package vn.vanban.formality;

/**
 * Words put over others in one paragraph.
 *
 * @param paragraph its whole text before
 * @param occurrence counted from 0 among the paragraphs with that text
 * @param start where the letters that go begin in it
 * @param end where they end; as {@code start} when nothing goes
 */
public record Rewording(String paragraph, int occurrence, int start, int end, String words) {}
