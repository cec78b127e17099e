import { describe, expect, it } from 'vitest';
import { aDistrict, aHire } from '../../test/support/district.ts';
import { alikeHires } from './alike-hires.ts';

const groups = (...hires: readonly Parameters<typeof aHire>[0][]) =>
  alikeHires(aDistrict({ hires: hires.map(aHire) }), { crossStage: 'listed' }).map((alike) =>
    alike.map(({ id }) => id).join('+'),
  );

describe('new teachers whom every rule takes alike', () => {
  it('are of one stage, subject and type, whatever they wish', () => {
    expect(groups({ id: 'A' }, { id: 'B', wishes: ['S1'] }, { id: 'C', subject: 'pe' })).toEqual(['A+B', 'C']);
  });

  it('have the same wishes where a wish opens another stage', () => {
    const junior = { stage: 'junior' } as const;
    expect(groups({ id: 'A', ...junior }, { id: 'B', ...junior, wishes: ['S1'] })).toEqual(['A', 'B']);
  });

  it('have one bond where its rural part may decide, as of funded teachers', () => {
    const funded = { hireType: 'funded' } as const;
    expect(groups({ id: 'A', ...funded, bondMonths: 36 }, { id: 'B', ...funded, bondMonths: 72 })).toEqual(['A', 'B']);
    expect(groups({ id: 'A', bondMonths: 36 }, { id: 'B', bondMonths: 72 })).toEqual(['A+B']);
  });
});
