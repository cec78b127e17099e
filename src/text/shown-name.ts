import { withoutBidi } from './bidi.ts';

/** Characters of a shown name. Nothing is stored under it: the bound is for lists and messages. */
const most = 120;
/** Characters of an ending, its point included. */
const mostEnding = 10;

/** Controls, halves of surrogate pairs, separators of lines and characters without width: none of them can be seen. */
const unseen = /[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u200b-\u200d\u2060\ufeff]/gu;

/**
 * The name of a client's file as it is shown: without folders, whichever system they came from, without what cannot be
 * seen or turns the direction of text, and of a bounded length that keeps the ending.
 */
export const shownName = (given: string): string => {
  const own = given.split(/[/\\]/).at(-1) ?? '';
  const name = withoutBidi(own).replace(unseen, '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const characters = [...name];
  if (characters.length <= most) return name;
  const ending = characters.lastIndexOf('.');
  const kept = ending > 0 && characters.length - ending <= mostEnding ? characters.slice(ending) : [];
  return [...characters.slice(0, most - kept.length - 1), '…', ...kept].join('');
};
