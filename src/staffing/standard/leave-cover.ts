import type { Policy } from '../../policy/policy.ts';
import { floorOf, rateText } from '../../policy/rate.ts';
import { message } from '../../text/message.ts';
import type { StandardLine } from './line.ts';

/** Flexible posts for long leave, a share of the standard so far, rounded down (domain 2.5, up to about 5 %). */
export const leaveCover = (staff: number, { leaveCoverShare }: Policy): StandardLine | null => {
  if (leaveCoverShare.numerator === 0) return null;
  const posts = floorOf(leaveCoverShare, staff);
  const values = { staff, share: rateText(leaveCoverShare), posts };
  return { rule: 'leave_cover', clause: '4.22', posts, message: message('staffing.line.leave_cover', values) };
};
