import { describe, expect, it } from 'vitest';
import {
  anAnswer,
  anObjection,
  auditor,
  leader,
  officer,
  principalOf,
  teacherOf,
} from '../../../test/support/review.ts';
import { seenBy } from './visibility.ts';

describe('an objection', () => {
  const hardship = anAnswer({
    objection: anObjection({ reason: 'hardship', words: 'ill since May', evidence: ['F1'] }),
  });
  const project = anAnswer({ objection: anObjection({ reason: 'project_lead', words: 'studio', evidence: ['F2'] }) });

  it('is seen whole by those who decide and by whoever raised it', () => {
    for (const actor of [officer, leader, principalOf('U1')])
      expect(seenBy(hardship, actor)?.objection).toMatchObject({
        reason: 'hardship',
        words: 'ill since May',
        withheld: false,
      });
  });

  it('keeps words and files from an auditor, and a health or family reason too', () => {
    const seen = seenBy(hardship, auditor);
    expect(seen?.objection).toMatchObject({ reason: null, words: null, evidence: [], withheld: true });
    expect(JSON.stringify(seen)).not.toMatch(/hardship|May|F1/);
    expect(seenBy(project, auditor)?.objection).toMatchObject({ reason: 'project_lead', words: null, withheld: true });
    expect(seenBy(anAnswer(), auditor)?.objection).toMatchObject({ reason: 'only_teacher', withheld: false });
  });

  it('is not there at all for other schools, other teachers, the province and the administrator', () => {
    const others = [
      principalOf('R1'),
      teacherOf('U1-01', 'U1'),
      { ...auditor, role: 'province' } as const,
      { ...auditor, role: 'administrator' } as const,
    ];
    for (const actor of others) expect(seenBy(hardship, actor)).toBeNull();
    expect(seenBy(anAnswer({ schoolId: null, by: 'x' }), teacherOf('U1-01', 'U1'))).not.toBeNull();
  });

  it('is nothing where the answer is an acceptance', () => {
    expect(seenBy(anAnswer({ standing: 'accepted', objection: null }), auditor)?.objection).toBeNull();
  });
});
