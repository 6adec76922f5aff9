package vn.vanban.formality;

/**
 * Where in a table a paragraph stands.
 *
 * @param table counted through the document
 * @param column of the grid, counted from nought
 * @param columns of the grid
 * @param width in twips, nought when it is not written
 */
record Cell(int table, int row, int column, int columns, int width) {}
