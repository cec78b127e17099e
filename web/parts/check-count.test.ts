import { expect, it } from 'vitest';
import { checkCount } from './check-count.ts';

it('counts no check that does not apply, neither as held nor as one of all', () => {
  expect(checkCount({ all: 31, broken: 0, notChecked: 0, notApplicable: 2 })).toEqual({ held: 29, all: 29 });
  expect(checkCount({ all: 31, broken: 1, notChecked: 3, notApplicable: 2 })).toEqual({ held: 25, all: 29 });
});
