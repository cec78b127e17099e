import { describe, expect, it } from 'vitest';
import { chen, documentInput, statedFacts, zhou } from '../../../test/support/documents.ts';
import { aPlan } from '../../../test/support/plan.ts';
import { schoolId } from '../../district/ids.ts';
import { rehearsalQuestions } from '../../explain/rehearsal/question.ts';
import { documentFiles, documentKinds, fileNamePart } from './document-files.ts';
import { documentTexts } from './official-document.ts';

const input = documentInput(statedFacts);
const names = (
  ...given: Parameters<typeof documentFiles> extends [unknown, unknown, (infer Choice)?] ? [Choice?] : never
) => documentFiles('zh', input, ...given).map(({ name }) => name);

describe('the files of a plan', () => {
  it('are a sheet a school, and one file of each other kind', () => {
    expect(names()).toEqual([
      ...['school-C', 'school-F', 'school-R', 'school-U', 'public-notice', 'teacher-cards'],
      ...['rotation-notices', 'letters', 'evidence', 'rehearsal', 'fairness'],
    ]);
  });

  it('have words for everything, in both languages', () => {
    for (const language of ['zh', 'en'] as const)
      for (const file of documentFiles(language, input)) {
        const text = documentTexts(file).join('\n');
        expect(text, file.name).not.toMatch(/documents\.|report\.|\{\w+(:\w+)?\}/);
        expect(file.title).not.toBe('');
      }
  });

  it('returns the requested ones: kinds, schools, and the card of a teacher who stays', () => {
    expect(names({ kinds: ['notice'], teachers: null, schools: null })).toEqual(['public-notice']);
    expect(names({ kinds: ['school_sheets'], teachers: null, schools: [schoolId('R')] })).toEqual(['school-R']);
    const cards = documentFiles('zh', input, { kinds: ['cards'], teachers: [chen], schools: null });
    expect(documentTexts(cards[0] ?? { documents: [] })).toContain('陈国栋');
  });

  it('returns no empty documents when the plan has no moves', () => {
    const still = documentFiles(
      'zh',
      { ...input, plan: aPlan() },
      { kinds: documentKinds, teachers: null, schools: [] },
    );
    expect(still.map(({ name }) => name)).toEqual(['public-notice', 'evidence', 'rehearsal', 'fairness']);
  });

  it('answers every question of an inspector under a numbered heading, the open ones counted first', () => {
    const [file] = documentFiles('zh', input, { kinds: ['rehearsal'], teachers: null, schools: null });
    const blocks = file?.documents[0]?.blocks ?? [];
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    expect(headings).toHaveLength(rehearsalQuestions.length);
    const texts = documentTexts(file ?? { documents: [] });
    const open = texts.filter((text) => text.startsWith('［须处理')).length;
    expect(open).toBeGreaterThan(0);
    expect(texts.join('')).toContain(`其中 ${open} 问签发前须说明或处理`);
  });

  it('prints the tables of fairness under headings of their own', () => {
    const [file] = documentFiles('en', input, { kinds: ['fairness'], teachers: null, schools: null });
    const blocks = file?.documents[0]?.blocks ?? [];
    const tables = blocks.filter(({ kind }) => kind === 'table');
    expect(tables.length).toBeGreaterThan(0);
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(tables.length);
  });

  it('have names a file system takes, different for different codes', () => {
    expect(['S1', '../S1', '城/1', 'a_b'].map(fileNamePart)).toEqual(['S1', '.._2f_S1', '城_2f_1', 'a_5f_b']);
    expect(
      documentFiles('zh', input)
        .map(({ name }) => name)
        .join(),
    ).not.toContain(zhou);
  });
});
