import { type Hire, isObliged } from '../../district/teacher.ts';
import { caseRule, scopeOf } from '../rule.ts';

interface PlacedTimes {
  readonly hire: Hire;
  readonly places: number;
}

/**
 * Every new teacher is placed, and in one place (model.md section 2, new hires; clause 2.18). Where the policy admits
 * that some are left over, each is in at most one place.
 */
export const hirePlaced = caseRule<PlacedTimes>({
  id: 'hire_placed',
  clause: '2.18',
  needs: [],
  enforced: null,
  unit: 'hires',
  inForce: ({ district }) => district.hires.length > 0,
  cases: ({ district, placements }) => {
    const places = Map.groupBy(placements, (move) => move.teacherId);
    return district.hires.map((hire) => ({ hire, places: places.get(hire.id)?.length ?? 0 }));
  },
  scope: ({ hire }) => scopeOf.hire(hire),
  breach: ({ hire, places }, { policy }) => {
    const least = policy.unplacedHires === 'forbid' && isObliged(hire, 'hire_placed') ? 1 : 0;
    return places === 1 || places === least ? null : { required: { least }, actual: { places } };
  },
});
