import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsk } from '../../app/queries.ts';
import { getNotices, getStanding, getYear } from '../../app/service.ts';
import { day, text } from '../../app/texts.ts';
import { Verdict } from '../../parts/glyph.tsx';
import { PrintFoot } from '../../parts/print-foot.tsx';
import { ScreenHead } from '../../parts/screen-head.tsx';
import { Failed, Loading, Statement } from '../../parts/states.tsx';
import { CardLinks } from './card-links.tsx';
import { Documents } from './documents.tsx';
import { NoticePreview } from './notice-preview.tsx';
import { PlanSteps } from './plan-steps.tsx';
import css from './publish-screen.module.css';
import { publishParts } from './publish-search.ts';

/** Terms that ran or run: from when to when, and the working days left. */
const Spans = ({ planId }: { readonly planId: string }): ReactNode => {
  const notices = useAsk(['notices', planId], () => getNotices(planId));
  if (notices.data === undefined || notices.data.length === 0) return null;
  return (
    <section className="panel" id="spans">
      <h2 className={css.title}>{text('web.publish.spans')}</h2>
      <ul className={css.spans}>
        {notices.data.map((notice) => (
          <li key={notice.id}>
            <b>{text(`web.publish.span.${notice.kind}`)}</b>
            <span>
              {text('web.publish.from_to', {
                from: day(notice.beganOn),
                to: day(notice.dueOn),
                days: notice.workdays,
              })}
            </span>
            {notice.endedAt === null ? (
              <Verdict shape="underway">{text('web.publish.left', { days: notice.workdaysLeft })}</Verdict>
            ) : (
              <span className="hint">{notice.endedWhy ?? text('web.publish.ended')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const route = getRouteApi('/publish');

const Publish = ({ planId }: { readonly planId: string }): ReactNode => {
  const { show = 'steps' } = route.useSearch();
  const standing = useAsk(['standing', planId], () => getStanding(planId));
  if (standing.isError) return <Failed error={standing.error} again={standing.refetch} />;
  if (standing.data === undefined) return <Loading what={text('web.rail.publish')} />;
  const { version, stateName } = standing.data;
  return (
    <>
      <ScreenHead title={text('web.rail.publish')} note={`${text('web.version', { version })} · ${stateName}`}>
        <nav className={css.tabs} aria-label={text('web.rail.publish')}>
          {publishParts.map((part) => (
            <Link
              key={part}
              to="/publish"
              search={{ show: part === 'steps' ? undefined : part }}
              className={show === part ? `button ${css.on}` : 'button'}
              aria-current={show === part ? 'page' : undefined}
            >
              {text(`web.people.publish.${part}`)}
            </Link>
          ))}
        </nav>
      </ScreenHead>
      {show === 'notice' ? <NoticePreview planId={planId} /> : null}
      {show === 'links' ? <CardLinks planId={planId} /> : null}
      {show === 'steps' ? (
        <div className={css.parts}>
          <PlanSteps planId={planId} standing={standing.data} />
          <Spans planId={planId} />
          <Documents planId={planId} />
        </div>
      ) : null}
      <PrintFoot planId={planId} />
    </>
  );
};

/** The way of the year's plan to its publication: steps with what is missing, terms, documents. */
export const PublishScreen = (): ReactNode => {
  const year = useAsk(['year'], getYear);
  if (year.isError) return <Failed error={year.error} again={year.refetch} />;
  if (year.data === undefined) return <Loading what={text('web.rail.publish')} />;
  const { planId } = year.data;
  if (planId !== null) return <Publish planId={planId} />;
  return (
    <>
      <ScreenHead title={text('web.rail.publish')} />
      <Statement title={text('web.publish.none')} />
    </>
  );
};
