import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Glyph, type Shape } from '../parts/glyph.tsx';
import { Demonstration } from './demonstration.tsx';
import { useAsk } from './queries.ts';
import css from './rail.module.css';
import { getYear, type YearBody } from './service.ts';
import { useMay } from './session.ts';
import { text } from './texts.ts';

type YearStepState = YearBody['steps'][number]['state'];

interface RailProps {
  readonly open: boolean;
  readonly close: () => void;
}

/** The steps of the year whose screens are there, each with the permission that shows it. */
const steps = [
  { to: '/import', name: 'import', number: 1, action: 'datasets.read' },
  { to: '/import', hash: 'dataset-check', name: 'check', number: 2, action: 'posts.read' },
  { to: '/posts', name: 'posts', number: 3, action: 'posts.read' },
  { to: '/eligible', name: 'eligible', number: 4, action: 'datasets.read' },
  { to: '/plan', name: 'plan', number: 5, action: 'plans.read' },
  { to: '/review', name: 'review', number: 6, action: 'reviews.read' },
  { to: '/publish', name: 'publish', number: 8, action: 'plans.export' },
] as const satisfies readonly {
  readonly to: string;
  readonly hash?: string;
  readonly name: string;
  readonly number: number;
  readonly action: string;
}[];

/** Screens that are no step of the year. */
const others = [
  { to: '/approval', name: 'approval', action: 'appeals.decide' },
  { to: '/province', name: 'province', action: 'rollup.read' },
  { to: '/records', name: 'records', action: 'events.read' },
  { to: '/administration', name: 'administration', action: 'tokens.read' },
] as const;

const shapes: Readonly<Record<YearStepState, Shape>> = {
  done: 'done',
  under_way: 'underway',
  open: 'open',
  locked: 'locked',
};

/** The year's steps in order with where each stands; only those the role can open. */
export const Rail = ({ open, close }: RailProps): ReactNode => {
  const may = useMay();
  const year = useAsk(['year'], getYear, { enabled: may('datasets.read') });
  return (
    <nav className={open ? `${css.rail} ${css.opened}` : css.rail} aria-label={text('web.rail.title')}>
      {may('datasets.read') ? (
        <Link
          to="/"
          className={css.step ?? ''}
          activeProps={{ className: css.current ?? '' }}
          activeOptions={{ exact: true }}
          onClick={close}
        >
          <span className={css.label}>{text('web.rail.home')}</span>
        </Link>
      ) : null}
      {may('plans.read') ? <p className={css.heading}>{text('web.rail.title')}</p> : null}
      <ol>
        {steps
          .filter(({ action }) => may(action))
          .map(({ to, name, number, ...place }) => {
            const step = year.data?.steps.find((one) => one.step === name);
            return (
              <li key={name}>
                <Link
                  to={to}
                  hash={'hash' in place ? place.hash : ''}
                  className={css.step ?? ''}
                  activeProps={{ className: css.current ?? '' }}
                  activeOptions={{ includeHash: to === '/import', includeSearch: false }}
                  title={step?.missing.join('\n')}
                  onClick={close}
                >
                  <span className={css.number}>{number}</span>
                  <span className={css.label}>{text(`web.rail.${name}`)}</span>
                  {step === undefined ? null : (
                    <span className={css.state} title={step.stateName}>
                      {step.workdaysLeft === null ? '' : text('web.rail.days', { days: step.workdaysLeft })}
                      <span className={step.state === 'done' ? 'holds' : 'open'}>
                        <Glyph shape={shapes[step.state]} />
                      </span>
                      <span className="unseen">{step.stateName}</span>
                    </span>
                  )}
                </Link>
              </li>
            );
          })}
      </ol>
      <p className={`${css.heading} ${css.others}`}>{text('web.rail.others')}</p>
      <ul>
        {others
          .filter(({ action }) => may(action))
          .map(({ to, name }) => (
            <li key={name}>
              <Link to={to} className={css.step ?? ''} activeProps={{ className: css.current ?? '' }} onClick={close}>
                <span className={css.label}>{text(`web.rail.${name}`)}</span>
              </Link>
            </li>
          ))}
      </ul>
      <Demonstration />
    </nav>
  );
};
