import { describe, expect, it } from 'vitest';
import { catalogues, render } from './render.ts';

describe('numbers with their words', () => {
  const say = (count: number | string) => render('en', { key: 'cli.diagnose.plan_exists', values: { count } });

  it('take the singular for one alone', () => {
    expect(say(1)).toBe('A plan exists: 1 move meets every requirement.');
    expect(say('1')).toBe('A plan exists: 1 move meets every requirement.');
    expect(say(0)).toBe('A plan exists: 0 moves meet every requirement.');
    expect(say(21)).toBe('A plan exists: 21 moves meet every requirement.');
  });

  it('have both forms in every English sentence that people are shown and that counts things', () => {
    const counted =
      /\{\w+\} ((more|new|unknown|other|working|source|eligible) )?(schools|teachers|rows|columns|files|months|minutes|days|years|terms|lessons|checks|moves|posts|beds|faults|warnings|tables|events|keys|levels|rules|jobs|inspectors)\b/;
    /** Sentences of a plan file stay as they are: `check` compares them with those of plans made before. */
    const shown = /^(cli|fault|intake|documents|problem|review|staffing)[.]/;
    const sentences = Object.entries(catalogues.en).filter(([key, text]) => shown.test(key) && counted.test(text));
    expect(sentences.map(([key]) => key)).toEqual([]);
  });

  it('stand in sentences that the page does not render', () => {
    const elsewhere = Object.entries(catalogues.en).filter(
      ([key, text]) => key.startsWith('web.') && text.includes('#'),
    );
    expect(elsewhere).toEqual([]);
  });
});
