import { withoutBidi } from '../text/bidi.ts';
import { withoutEmptyDecimals } from './guards.ts';

/** Anything that cleaning might change: white space, characters without width, bidirectional controls, full-width digits and letters. */
const suspicious = /[\s\p{Cc}\p{Bidi_Control}\u200b-\u200d\u2060\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;

/**
 * A cell's text without the dirt that changes no meaning: full-width digits and letters become plain ones, white space
 * inside becomes one blank, outside none. Full-width punctuation stays: it may belong to a school's name.
 */
export const cleanText = (text: string): string => {
  if (!suspicious.test(text)) return text;
  return withoutBidi(text)
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
};

/** Full-width punctuation made plain too: for values that are no names, such as dates, numbers and lists. */
export const plainText = (text: string): string => {
  if (/^[!-~]*$/.test(text)) return text;
  return cleanText(text)
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/。/g, '.')
    .trim();
};

/**
 * A code as it is compared: full-width signs and the dashes of word processors made plain, and the check letter of an
 * identity number in upper case, a whole number without the decimals of a program's export, so that one code typed on two keyboards is one code.
 */
export const codeText = (text: string): string => {
  const plain = withoutEmptyDecimals(plainText(text));
  return /^\d{17}x$/.test(plain) ? plain.toUpperCase() : plain;
};
