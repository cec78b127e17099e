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

const [everything, nothing] = [
  { reasons: true, own: true },
  { reasons: false, own: false },
];

describe('an objection', () => {
  const hardship = anAnswer({
    objection: anObjection({ reason: 'hardship', words: 'ill since May', evidence: ['F1'] }),
  });
  const project = anAnswer({ objection: anObjection({ reason: 'project_lead', words: 'studio', evidence: ['F2'] }) });

  it('is seen whole by those who decide and by the person who raised it', () => {
    for (const actor of [officer, leader, principalOf('U1')])
      expect(seenBy(hardship, actor, everything)?.objection).toMatchObject({
        reason: 'hardship',
        words: 'ill since May',
        withheld: false,
      });
  });

  it('keeps words and files from an auditor, and a health or family reason too', () => {
    const seen = seenBy(hardship, auditor, nothing);
    expect(seen?.objection).toMatchObject({ reason: null, words: null, evidence: [], withheld: true });
    expect(JSON.stringify(seen)).not.toMatch(/hardship|May|F1/);
    expect(seenBy(project, auditor, nothing)?.objection).toMatchObject({
      reason: 'project_lead',
      words: null,
      withheld: true,
    });
    expect(seenBy(anAnswer(), auditor, nothing)?.objection).toMatchObject({ reason: 'only_teacher', withheld: false });
  });

  it('keeps the same from a credential without reach, under every role', () => {
    for (const actor of [officer, leader, principalOf('U1')]) {
      const seen = seenBy(hardship, actor, nothing);
      expect(seen?.objection).toMatchObject({ reason: null, words: null, evidence: [], withheld: true });
    }
    const own = { reasons: false, own: true };
    expect(seenBy(hardship, principalOf('U1'), own)?.objection).toMatchObject({ words: 'ill since May' });
    expect(seenBy(hardship, leader, own)?.objection).toMatchObject({ words: null });
    expect(seenBy(hardship, auditor, everything)?.objection).toMatchObject({ words: null });
  });

  it('is not there at all for other schools, other teachers, the province and the administrator', () => {
    const others = [
      principalOf('R1'),
      teacherOf('U1-01', 'U1'),
      { ...auditor, role: 'province' } as const,
      { ...auditor, role: 'administrator' } as const,
    ];
    for (const actor of others) expect(seenBy(hardship, actor, everything)).toBeNull();
    expect(seenBy(anAnswer({ schoolId: null, by: 'x' }), teacherOf('U1-01', 'U1'), everything)).not.toBeNull();
  });

  it('is nothing where the answer is an acceptance', () => {
    expect(seenBy(anAnswer({ standing: 'accepted', objection: null }), auditor, nothing)?.objection).toBeNull();
  });
});
