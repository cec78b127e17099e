import { isHeadSubject } from '../../district/words.ts';
import type { KnownMove } from '../../plan/facts/known-move.ts';
import { message } from '../../text/message.ts';
import { quotaRow } from '../quota.ts';
import { checkRow, type Rule } from '../rule.ts';

const crosses = ({ from, to }: KnownMove): boolean => (from.areaClass === 'rural') !== (to.areaClass === 'rural');

/**
 * Heads are exchanged between town and countryside (clause 2.25, 加大城乡学校校长交流力度): at least so many, and at
 * least such a share of the heads' moves from office to office. A share of no moves does not apply.
 */
export const headExchange: Rule = {
  id: 'head_exchange',
  clause: '2.25',
  needs: ['role'],
  enforced: ({ headExchange }) => headExchange !== null,
  rows: ({ policy, planned }) => {
    if (policy.headExchange === null) return [];
    const { least, share } = policy.headExchange;
    const moves = planned.filter((one) => one.head && !one.displaced && isHeadSubject(one.move.subject));
    const crossing = moves.filter(crosses).length;
    const number = checkRow(
      headExchange,
      'district',
      message('rule.head_exchange.least', { least }),
      message('rule.head_exchange.number', { crossing }),
      crossing >= least,
    );
    return [
      ...(least > 0 ? [number] : []),
      ...(share.numerator > 0 ? [quotaRow(headExchange, 'principals', share, crossing, moves.length)] : []),
    ];
  },
};
