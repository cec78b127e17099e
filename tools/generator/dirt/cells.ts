import { daysInMonth } from '../../../src/district/date.ts';
import type { Random } from '../random.ts';

/** A cell that was written cleanly and what a hurried hand makes of it; the meaning stays. */
export type Smudge = (draw: Random, text: string) => string;

/** Digits and letters in the wide forms an input method gives. */
const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (plain) => String.fromCharCode(plain.charCodeAt(0) + 0xfee0));

const strayBlanks: Smudge = (draw, text) => draw.pick([`${text} `, ` ${text}`, `${text}\u3000`, `\u00a0${text}`]);

/** Full width or with a blank: what no column is spared. */
export const hurried: Smudge = (draw, text) => (draw.chance(0.5) ? fullWidth(text) : strayBlanks(draw, text));

/** Names of two characters spread to the width of three. */
export const personName: Smudge = (draw, text) =>
  [...text].length === 2 ? [...text].join(draw.pick([' ', '\u3000'])) : strayBlanks(draw, text);

export const yesOrNo: Smudge = (draw, text) =>
  draw.pick(text === '是' ? ['有', '1', 'true', '√', 'yes', '１'] : ['无', '0', 'false', '×', 'no', '０']);

/** Lists keep their order; what stands between the items changes. */
export const list: Smudge = (draw, text) => text.replaceAll(';', draw.pick(['；', '、', ' ; ']));

/**
 * The forms of dataset.md section 1. A month alone replaces a day that adds nothing to it: the first for days *from*
 * which something counts, the last for days *until* which it lasts.
 */
export const date =
  (which: 'first' | 'last'): Smudge =>
  (draw, text) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    const plainDay = which === 'first' ? 1 : daysInMonth(year, month);
    const two = String(month).padStart(2, '0');
    const months = [`${year}-${two}`, `${year}${two}`, `${year}年${month}月`, `${year}年${month}月 `];
    // `2020.10` is the one month a spreadsheet would spoil.
    if (month !== 10 && month !== 1) months.push(`${year}.${month}`);
    const days = [`${year}/${month}/${day}`, `${year}.${month}.${day}`, `${year}年${month}月${day}日`, fullWidth(text)];
    return draw.pick(day === plainDay ? [...months, ...days] : days);
  };
