import { readPool } from '../../plan/facts/pool.ts';
import { message } from '../../text/message.ts';
import { checkRow, type Rule } from '../rule.ts';

/**
 * What the moves borrow is no more than the pool still has, and each purpose covers its part: `Σ_s g_s <= pool`, with
 * the number set aside for each purpose (clauses 4.22, 4.23, 4.72).
 */
export const postPool: Rule = {
  id: 'post_pool',
  clause: '4.22',
  needs: [],
  enforced: ({ postPool }) => postPool !== null,
  rows: (facts) => {
    const pool = readPool(facts);
    if (pool === null) return [];
    const { needed, free, lendable, terms } = pool;
    const required = Number.isFinite(free)
      ? message('rule.post_pool.required', { free })
      : message('rule.post_pool.unlimited');
    const purposes = terms.purposes.map(({ purpose }) => purpose).join(';');
    return [
      checkRow(postPool, 'district', required, message('rule.post_pool.actual', { needed }), needed <= free),
      checkRow(
        postPool,
        'district',
        message('rule.post_pool.purposes.required', { needed, purposes }),
        message('rule.post_pool.purposes.actual', { lendable }),
        lendable >= needed,
      ),
    ];
  },
};
