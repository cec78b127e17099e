/** Characters that distinguish words of one list: numerals, directions, levels, opposites. */
const distinguishing =
  /[0-9一二三四五六七八九十东西南北上下左右前后内外大小高初中正副男女城乡镇村县旗市盟省区国校新老旧是否有]/;

/** Characters that turn a word into its opposite, or a head into a deputy. */
const turning = /[非不无未正副准代前原]/;

const short = 4;

/**
 * Whether a text may be a misspelt candidate, beyond how few edits lie between them. In a word of two to four Chinese
 * characters each one carries the meaning: 普通初中 is not a misspelt 普通高中, so there only characters left out, added
 * or swapped count. In longer ones a numeral or a level that differs (第三小学, 第一小学) names something else.
 */
export const maySlip = (text: string, candidate: string): boolean => {
  let a = [...text];
  let b = [...candidate];
  const brief = a.length <= short && /\p{Script=Han}/u.test(text);
  while (a.length > 0 && a[0] === b[0]) [a, b] = [a.slice(1), b.slice(1)];
  while (a.length > 0 && a.at(-1) === b.at(-1)) [a, b] = [a.slice(0, -1), b.slice(0, -1)];
  const [left, right] = [a.join(''), b.join('')];
  if (turning.test(left) || turning.test(right)) return false;
  if (left === '' || right === '') return true;
  const bothDistinguish = distinguishing.test(left) && distinguishing.test(right);
  // Two swapped characters of a two-character word make another word: 职高 and 高职.
  if (left === b.toReversed().join('')) return brief ? [...text].length > 2 : !bothDistinguish;
  return !brief && !bothDistinguish;
};
