import { message } from '../../../src/text/message.ts';
import type { Instance } from '../../formulation/instance.ts';
import { schoolsOverDeferralCap } from '../../formulation/rules/deferral-cap.ts';
import type { Impossible } from '../impossible.ts';

/** Schools that defer more teachers than the policy lets them: no move mends that (domain 2.1, deferral_cap). */
export const deferralWitness = (instance: Instance): readonly Impossible[] =>
  schoolsOverDeferralCap(instance).map(({ school, deferred, most }) => ({
    rule: 'deferral_cap',
    clause: '0.29',
    scope: `school:${school}`,
    message: message('conflict.deferral', { school, deferred, most }),
  }));
