import { maskMark } from './mask-name.ts';
import { type MaskingPurpose, maskingRules } from './masking-rule.ts';

/** Digits as typed by an input method are digits. */
const plain = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff38\uff58]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const birth = '(?:18|19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
/** An identity number of 18 places, or of 15 as issued before 1999. Adjacent letters make it part of something else. */
const identity = `[1-9]\\d{5}(?:${birth}\\d{3}[\\dXx]|\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3})`;
const telephone = '(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}';
const numbers = new RegExp(`(?<![0-9A-Za-z])(?:${identity}|${telephone})(?![0-9A-Za-z])`, 'g');

/** Four digits are too few to recover the number; its length is hidden as well. */
const masked = (purpose: MaskingPurpose, number: string): string =>
  maskingRules[purpose].number === 'tail' ? `${maskMark}${number.replaceAll(/[- ]/g, '').slice(-4)}` : maskMark;

/** Whether a text holds an identity or telephone number. */
export const holdsNumber = (text: string): boolean => plain(text).search(numbers) >= 0;

/** Any text with the identity and telephone numbers in it masked as this kind of document requires. */
export const maskNumbers = (purpose: MaskingPurpose, text: string): string =>
  holdsNumber(text) ? plain(text).replace(numbers, (number) => masked(purpose, number)) : text;
