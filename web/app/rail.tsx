import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import css from './rail.module.css';
import { useMay } from './session.ts';
import { text } from './texts.ts';

interface RailProps {
  readonly open: boolean;
  readonly close: () => void;
}

/** Screens that are there, each with the permission that shows it, by the number of its step in the year. */
const steps = [
  { to: '/import', name: 'import', number: 1, action: 'datasets.read' },
  { to: '/plan', name: 'plan', number: 5, action: 'plans.read' },
] as const;

/** The year's steps in order; only those the role can open. */
export const Rail = ({ open, close }: RailProps): ReactNode => {
  const may = useMay();
  return (
    <nav className={open ? `${css.rail} ${css.opened}` : css.rail} aria-label={text('web.rail.title')}>
      <p className={css.heading}>{text('web.rail.title')}</p>
      <ol>
        {steps
          .filter(({ action }) => may(action))
          .map(({ to, name, number }) => (
            <li key={name}>
              <Link to={to} className={css.step ?? ''} activeProps={{ className: css.current ?? '' }} onClick={close}>
                <span className={css.number}>{number}</span>
                <span className={css.label}>{text(`web.rail.${name}`)}</span>
              </Link>
            </li>
          ))}
      </ol>
    </nav>
  );
};
