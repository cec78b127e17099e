import { describe, expect, it } from 'vitest';
import { catalogues, render, renderPlural } from './render.ts';

describe('numbers with their words', () => {
  const say = (count: number | string) => render('en', { key: 'cli.diagnose.plan_exists', values: { count } });

  it('take the singular for one alone', () => {
    expect(say(1)).toBe('A plan exists: 1 move meets every requirement.');
    expect(say('1')).toBe('A plan exists: 1 move meets every requirement.');
    expect(say(0)).toBe('A plan exists: 0 moves meet every requirement.');
    expect(say(21)).toBe('A plan exists: 21 moves meet every requirement.');
  });

  it('have both forms in every English sentence that counts things', () => {
    const adjectives = 'more|new|unknown|other|working|source|eligible|failed|whole|backbone|special-grade|homeroom';
    const nouns =
      'schools|teachers|people|heads|principals|holders|movers|arrivals|rows|columns|files|months|minutes|days|years|terms|lessons|checks|moves|posts|beds|faults|warnings|tables|events|keys|levels|rules|jobs|inspectors|places|subjects|visitors|names|areas|lines|units';
    const counted = new RegExp(`\\{\\w+\\} ((${adjectives}) )*(${nouns})\\b`);
    /** Numbers that are never one: clauses of all documents, lessons a week against the load, rules asked for. */
    const many = new Set([
      'policy.expected.words',
      'policy.expected.rural_bond',
      'policy.expected.itinerant_lessons',
      'readiness.title',
    ]);
    const sentences = Object.entries(catalogues.en).filter(([key, text]) => !many.has(key) && counted.test(text));
    expect(sentences.map(([key]) => key)).toEqual([]);
  });

  it('agree with a verb that stands apart from the number', () => {
    const say2 = (urban: number, schools: number) =>
      render('en', { key: 'rule.special_grade_post.mixed', values: { urban, schools } });
    expect(say2(1, 3)).toBe('1 of its 3 schools is urban: no rural cluster');
    expect(say2(2, 3)).toBe('2 of its 3 schools are urban: no rural cluster');
  });

  it('stay in the plural at every number in the words of earlier plan files', () => {
    const conflict = { key: 'rule.post_pool.actual', values: { needed: 1 } };
    expect([render('en', conflict), renderPlural('en', conflict)]).toEqual(['1 post lent', '1 posts lent']);
  });
});
