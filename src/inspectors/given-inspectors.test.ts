import { describe, expect, it } from 'vitest';
import { inspectorWorld } from '../../test/support/inspectors.ts';
import { catalogues } from '../text/render.ts';
import { parseInspectors } from './given-inspectors.ts';

const { areas } = inspectorWorld();
const document = {
  format: 'inspectors/1',
  areas: areas.map(({ inspector, centreSchoolId, schools }) => ({
    inspector,
    centre_school_id: centreSchoolId,
    schools: schools.map((id) => ({ school_id: id })),
  })),
};

describe('an allocation of inspectors read back', () => {
  it('is the areas it was written from; an absent value claims nothing', () => {
    const read = parseInspectors({ ...document, other: 'kept out' }, 'inspectors.json');
    expect(read).toMatchObject({ ok: true, value: { datasetSha256: null, policy: null, areas } });
    expect(read.ok && read.value.claims).toEqual({ levels: [], metres: [] });
  });

  it('names every place that is not as it should be', () => {
    const [first] = document.areas;
    const wrong = { ...first, inspector: 0, schools: [{ school_id: '', metres: -1 }] };
    const read = parseInspectors({ format: 'plan/1', areas: [wrong] }, 'inspectors.json');
    const faults = read.ok ? [] : read.faults;
    expect(faults.map(({ column }) => column)).toEqual([
      'format',
      'areas.0.inspector',
      'areas.0.schools.0.school_id',
      'areas.0.schools.0.metres',
    ]);
    for (const words of Object.values(catalogues))
      for (const { expected, remedy } of faults)
        for (const { key } of [expected, remedy]) expect(words).toHaveProperty([key]);
  });
});
