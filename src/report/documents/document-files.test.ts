import { describe, expect, it } from 'vitest';
import { chen, documentInput, statedFacts, zhou } from '../../../test/support/documents.ts';
import { aPlan } from '../../../test/support/plan.ts';
import { schoolId } from '../../district/ids.ts';
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
      ...['rotation-notices', 'letters', 'evidence'],
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
    expect(still.map(({ name }) => name)).toEqual(['public-notice', 'evidence']);
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
