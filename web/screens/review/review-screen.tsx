import type { ReactNode } from 'react';
import type { PlanBrief } from '../../../api/http/contract/plan.ts';
import { useAsk } from '../../app/queries.ts';
import { getYear, listPlans } from '../../app/service.ts';
import { useMay, useSession } from '../../app/session.ts';
import { text } from '../../app/texts.ts';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { Board } from './board.tsx';
import { SchoolReview } from './school-review.tsx';

const Nothing = (): ReactNode => (
  <>
    <ScreenHead title={text('web.rail.review')} />
    <Statement title={text('web.state.none_shown')}>
      <p>{text('web.review.none_detail')}</p>
    </Statement>
  </>
);

/** The plan that the bureau reviews is the year's; a school sees those put to review, the newest first. */
const planOf = (plans: readonly PlanBrief[], ofYear: string | null | undefined): string | null =>
  ofYear ?? plans.find(({ state }) => state === 'finished')?.id ?? null;

/** The review: a principal's own school, or the board of the bureau. */
export const ReviewScreen = (): ReactNode => {
  const may = useMay();
  const { membership } = useSession();
  const isBureau = may('datasets.read');
  const plans = useAsk(['plans'], listPlans);
  const year = useAsk(['year'], getYear, { enabled: isBureau });
  if (plans.isError) return <Failed error={plans.error} again={plans.refetch} />;
  if (plans.data === undefined || (isBureau && year.isPending)) return <Loading what={text('web.rail.review')} />;
  const planId = planOf(plans.data, year.data?.planId);
  if (planId === null) return <Nothing />;
  return membership.role === 'principal' ? <SchoolReview planId={planId} /> : <Board planId={planId} />;
};
