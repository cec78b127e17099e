import { isObliged, waive } from '../../../src/district/teacher.ts';
import { rateText } from '../../../src/policy/rate.ts';
import { message } from '../../../src/text/message.ts';
import { alikeHires, hireCodes, hireScope } from '../alike-hires.ts';
import { type Droppable, ofPolicy, type RequirementKind } from '../requirement.ts';

/** New teachers are placed, those alike together (clause 2.18); taken back, they may be left over, and may still be placed. */
export const hirePlaced: RequirementKind = ({ district, policy }) =>
  alikeHires(district, policy).flatMap((hires): readonly Droppable[] => {
    const [{ stage, subject }] = hires;
    if (policy.unplacedHires === 'admit' || hires.every((hire) => !isObliged(hire, 'hire_placed'))) return [];
    const ids = new Set(hires.map(({ id }) => id));
    return [
      {
        rule: 'hire_placed',
        clause: '2.18',
        scope: hireScope(hires),
        message: message('require.hire_placed', { hires: hireCodes(hires), stage, subject }),
        without: (asked) => ({
          ...asked,
          district: {
            ...asked.district,
            hires: asked.district.hires.map((one) => (ids.has(one.id) ? waive(one, 'hire_placed') : one)),
          },
        }),
      },
    ];
  });

/** Types of new teacher for rural schools alone (domain 2.8); asked where there are any. */
export const ruralHire: RequirementKind = ({ district, policy }) => {
  const types = policy.ruralHireTypes.filter((type) => district.hires.some((hire) => hire.hireType === type));
  return types.length === 0 ? [] : [ofPolicy('rural_hire', '2.18', { types: types.join(';') }, { ruralHireTypes: [] })];
};

/** The rural part of funded teachers' bonds (clause 2.15); asked where there are any. */
export const ruralBond: RequirementKind = ({ district, policy }) => {
  const months = policy.fundedRuralMonths;
  if (months === null || !district.hires.some((hire) => hire.hireType === 'funded')) return [];
  return [ofPolicy('rural_bond', '2.15', { months }, { fundedRuralMonths: null })];
};

/** The largest share of new teachers at a school (clause 1.5, domain 2.8). */
export const newHireShare: RequirementKind = ({ district, policy }) =>
  policy.newHireShareCap === null || district.hires.length === 0
    ? []
    : [ofPolicy('new_hire_share', '1.5', { share: rateText(policy.newHireShareCap) }, { newHireShareCap: null })];

/** Schools of service, taken back for everybody together (clause 2.20). */
export const serviceSchools: RequirementKind = ({ district }) => {
  const hires = district.hires.filter((hire) => hire.serviceSchools !== undefined).length;
  if (hires === 0) return [];
  return [
    {
      rule: 'service_schools',
      clause: '2.20',
      scope: 'district',
      message: message('require.service_schools', { hires }),
      without: (asked) => ({
        ...asked,
        district: {
          ...asked.district,
          hires: asked.district.hires.map(({ serviceSchools: _schools, ...hire }) => hire),
        },
      }),
    },
  ];
};
