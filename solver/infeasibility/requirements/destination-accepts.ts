import { message } from '../../../src/text/message.ts';
import type { RequirementKind } from '../requirement.ts';

/** Schools that receive nobody this year by their own word (dataset.md section 1, accepts). Closed and city-run schools stay out. */
export const destinationAccepts: RequirementKind = ({ district }) => {
  const schools = district.schools.filter((school) => !school.accepts).length;
  if (schools === 0) return [];
  return [
    {
      rule: 'destination_accepts',
      clause: 'dataset.md section 1',
      scope: 'district',
      message: message('require.destination_accepts', { schools }),
      without: (asked) => ({
        ...asked,
        district: {
          ...asked.district,
          schools: asked.district.schools.map((school) => ({ ...school, accepts: true })),
        },
      }),
    },
  ];
};
