import type { School } from '../../district/school.ts';
import type { Policy } from '../../policy/policy.ts';
import { message } from '../../text/message.ts';
import type { StandardLine } from './line.ts';

/** One more post for each full number of boarders, where the policy names it (clause 0.13: boarders add duty load). */
export const boarding = (school: School, { boardingPupilsPerPost }: Policy): StandardLine | null => {
  if (boardingPupilsPerPost === null || school.boardingPupils === null || school.boardingPupils === 0) return null;
  const posts = Math.floor(school.boardingPupils / boardingPupilsPerPost);
  const values = { boarders: school.boardingPupils, per_post: boardingPupilsPerPost, posts };
  return { rule: 'boarding', clause: '0.13', posts, message: message('staffing.line.boarding', values) };
};
