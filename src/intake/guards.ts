/** `="S001"`, with quotes doubled inside: how exports keep a spreadsheet from making a number of a text. */
const formulaText = /^="((?:[^"]|"")*)"$/;

/**
 * A text without the marks that only keep a spreadsheet from changing it: `'T001` and `="T001"`. No code, name or word
 * of the format begins with one.
 */
export const withoutGuards = (text: string): string => {
  const inside = formulaText.exec(text)?.[1];
  if (inside !== undefined) return inside.replaceAll('""', '"').trim();
  return /^['\u2018\u2019]./.test(text) ? text.slice(1).trim() : text;
};

/** A whole number as programs write a column of decimals: `2001.0` is the code 2001. */
export const withoutEmptyDecimals = (text: string): string =>
  /^\d+\.0+$/.test(text) ? text.replace(/\.0+$/, '') : text;
