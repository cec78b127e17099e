import type { DifferenceCause } from '../version.ts';

/**
 * In the ledger's E in one version only (domain 2.1). The clause is shown only by the ledger, to those who may read it.
 */
export const eligibilityCause: DifferenceCause = {
  name: 'eligibility',
  find: ({ teacherId }, { before, now }) => {
    const [earlier, later] = [before, now].map(({ ledger }) => ledger.entries.get(teacherId)?.eligible ?? false);
    return earlier === later ? null : { what: later === true ? 'now' : 'no_longer' };
  },
};
