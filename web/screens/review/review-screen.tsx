import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsk } from '../../app/queries.ts';
import { listVersions } from '../../app/service.ts';
import { useSession } from '../../app/session.ts';
import { text } from '../../app/texts.ts';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { Board } from './board.tsx';
import { ReminderList } from './reminder-list.tsx';
import { SchoolReview } from './school-review.tsx';

const route = getRouteApi('/review');

const Nothing = (): ReactNode => (
  <>
    <ScreenHead title={text('web.rail.review')} />
    <Statement title={text('web.state.none_shown')}>
      <p>{text('web.review.none_detail')}</p>
    </Statement>
  </>
);

/** The review: a principal's own school, or the board of the bureau. */
export const ReviewScreen = (): ReactNode => {
  const { membership } = useSession();
  const search = route.useSearch();
  const versions = useAsk(['versions'], listVersions);
  if (versions.isError) return <Failed error={versions.error} again={versions.refetch} />;
  if (versions.data === undefined) return <Loading what={text('web.rail.review')} />;
  // A school sees the versions put to review alone, so that this is one of them.
  const shown = versions.data.find(({ ofYear }) => ofYear);
  if (shown === undefined) return <Nothing />;
  const { planId } = shown;
  if (membership.role === 'principal') return <SchoolReview planId={planId} />;
  return search.print === 'reminders' ? <ReminderList planId={planId} /> : <Board planId={planId} />;
};
