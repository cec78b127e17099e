import { describe, expect, it } from 'vitest';
import { emptyDraft, lackOf, readDraft, wordsOf } from './draft.ts';

describe('the draft of an objection', () => {
  it('reads back what was kept', () => {
    const draft = {
      reason: 'graduating_class',
      words: '任六（2）班班主任',
      files: [{ id: 'f1', name: '证明.pdf' }],
      proposal: 'T7',
    } as const;
    expect(readDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([null, '', '{', 'null', '7', '{"reason":"health","words":3,"files":[{"id":1},null],"proposal":{}}'])(
    'reads %s as an empty draft',
    (kept) => {
      expect(readDraft(kept)).toEqual(emptyDraft);
    },
  );

  it('names what is missing for each reason', () => {
    expect(lackOf(emptyDraft)).toBe('reason');
    expect(lackOf({ ...emptyDraft, reason: 'only_teacher' })).toBeNull();
    expect(lackOf({ ...emptyDraft, reason: 'other', words: ' ' })).toBe('words');
    expect(lackOf({ ...emptyDraft, reason: 'project_lead' })).toBe('proof');
    expect(lackOf({ ...emptyDraft, reason: 'project_lead', words: '名师工作室' })).toBeNull();
    expect(lackOf({ ...emptyDraft, reason: 'hardship', words: '病假' })).toBe('file');
  });

  it('sends no words with personal hardship', () => {
    expect(wordsOf({ ...emptyDraft, reason: 'hardship', words: '病假' })).toBeNull();
    expect(wordsOf({ ...emptyDraft, reason: 'other', words: ' 带毕业班 ' })).toBe('带毕业班');
  });
});
