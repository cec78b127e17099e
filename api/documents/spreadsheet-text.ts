/**
 * A spreadsheet computes a text that begins with one of these, also behind white space or characters without width. In
 * Chinese editions the full-width and small forms count as the plain ones.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|^[\t\r\n]/u;

/** A cell of a CSV or TSV for a spreadsheet: an apostrophe before what it would compute keeps it text. */
export const spreadsheetText = (text: string): string => (formula.test(text) ? `'${text}` : text);
