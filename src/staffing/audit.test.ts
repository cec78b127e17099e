import { describe, expect, it } from 'vitest';
import { auditedDistrict, auditLines } from '../../test/support/audit.ts';
import { catalogues } from '../text/render.ts';
import { auditRules } from './audit.ts';

describe('the audit of posts', () => {
  it.each(auditRules)('holds for $id without findings, with a name and a clause', ({ id, clause }) => {
    expect(auditLines(id, auditedDistrict())).toEqual(['district holds']);
    expect(clause).toMatch(/^\d\.\d+$/);
    for (const language of ['zh', 'en'] as const) expect(catalogues[language]).toHaveProperty([`audit.${id}`]);
  });
});
