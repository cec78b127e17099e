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

  it('have both forms in every English sentence of the command line that counts things', () => {
    const counted =
      /\{(count|schools|teachers|levels|checks|warnings|errors|transfers|rows|tables|events|broken)\} (more )?[a-z]+s\b/;
    const sentences = Object.entries(catalogues.en).filter(([key]) => key.startsWith('cli.'));
    expect(sentences.filter(([, sentence]) => counted.test(sentence)).map(([key]) => key)).toEqual([]);
  });

  it('stand in sentences that the page does not render', () => {
    const elsewhere = Object.entries(catalogues.en).filter(
      ([key, text]) => key.startsWith('web.') && text.includes('#'),
    );
    expect(elsewhere).toEqual([]);
  });
});
