import { describe, expect, it } from 'vitest';
import { aDistrict, aSchool } from '../../test/support/district.ts';
import { schoolId } from '../district/ids.ts';
import { flowsOf, flowTotal } from './flows.ts';

describe('the flows between urban, town and rural schools', () => {
  const district = aDistrict({
    schools: [
      aSchool({ id: 'U', areaClass: 'urban' }),
      aSchool({ id: 'T', areaClass: 'town' }),
      aSchool({ id: 'R', areaClass: 'rural' }),
    ],
  });
  const move = (from: string, to: string) => ({ fromSchoolId: schoolId(from), toSchoolId: schoolId(to) });

  it('are counted by the area of both schools', () => {
    const flows = flowsOf(district, [move('U', 'R'), move('U', 'R'), move('R', 'T'), move('T', 'T')]);
    expect(flows).toEqual({
      urban: { urban: 0, town: 0, rural: 2 },
      town: { urban: 0, town: 1, rural: 0 },
      rural: { urban: 0, town: 1, rural: 0 },
    });
    expect(flowTotal(flows)).toBe(4);
  });

  it('leave out a move to a school that is not there', () => {
    expect(flowTotal(flowsOf(district, [move('U', 'X')]))).toBe(0);
  });
});
