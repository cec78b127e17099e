import { describe, expect, it } from 'vitest';
import { aDistrict, aTeacher } from '../../../test/support/district.ts';
import { aPolicy } from '../../../test/support/policy.ts';
import { render } from '../../text/render.ts';
import { projectLead } from './project-lead.ts';

const context = { district: aDistrict(), policy: aPolicy(), moves: [] };

describe('the reason project-lead', () => {
  it('is left to those who decide: no data bear on it', () => {
    const fact = projectLead.fact(aTeacher({ id: 'T', schoolId: 'U' }), context);
    expect(fact.verdict).toBe('unknown');
    expect(render('zh', fact.message)).toContain('处理人');
  });
});
