import { rateText } from '../../../src/policy/rate.ts';
import { message } from '../../../src/text/message.ts';
import type { RequirementKind } from '../requirement.ts';

/** Teachers who go to a wished school or stay (model.md section 3, wishes; dataset.md section 1, accepts_assignment). */
export const acceptsAssignment: RequirementKind = ({ district }) => {
  const teachers = district.teachers.filter((teacher) => !teacher.acceptsAssignment).length;
  if (teachers === 0) return [];
  return [
    {
      rule: 'accepts_assignment',
      clause: 'own',
      scope: 'district',
      message: message('require.accepts_assignment', { teachers }),
      without: (problem) => ({
        ...problem,
        district: {
          ...problem.district,
          teachers: problem.district.teachers.map((teacher) => ({ ...teacher, acceptsAssignment: true })),
        },
      }),
    },
  ];
};

/**
 * Schools that receive no teacher this year by their own entry (dataset.md section 1, accepts). Closed and city-run
 * schools stay out.
 */
export const destinationAccepts: RequirementKind = ({ district }) => {
  const schools = district.schools.filter((school) => !school.accepts).length;
  if (schools === 0) return [];
  return [
    {
      rule: 'destination_accepts',
      clause: 'own',
      scope: 'district',
      message: message('require.destination_accepts', { schools }),
      without: (problem) => ({
        ...problem,
        district: {
          ...problem.district,
          schools: problem.district.schools.map((school) => ({ ...school, accepts: true })),
        },
      }),
    },
  ];
};

/**
 * How many may leave a school: the policy's share and the schools' own numbers, taken back together, because without
 * its own number a school falls under the share (dataset.md section 2, max_out_share_per_school).
 */
export const schoolOutflow: RequirementKind = ({ policy, district }) => {
  const share = policy.maxOutSharePerSchool;
  const own = district.schools.filter((school) => school.maxOut !== null).length;
  if (share === null && own === 0) return [];
  return [
    {
      rule: 'school_outflow',
      clause: 'own',
      scope: 'district',
      message: message('require.school_outflow', {
        share: share === null ? '-' : rateText(share),
        least: policy.maxOutLeast,
        own,
      }),
      without: ({ district: given, policy: rest }) => ({
        district: { ...given, schools: given.schools.map((school) => ({ ...school, maxOut: null })) },
        policy: { ...rest, maxOutSharePerSchool: null },
      }),
    },
  ];
};

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
      without: (problem) => ({
        ...problem,
        district: {
          ...problem.district,
          hires: problem.district.hires.map(({ serviceSchools: _schools, ...hire }) => hire),
        },
      }),
    },
  ];
};
