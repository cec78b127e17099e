import type { ReactNode } from 'react';
import css from './screen-head.module.css';

interface ScreenHeadProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** Title of a screen with its double rule; actions stand at the right. */
export const ScreenHead = ({ title, note, children }: ScreenHeadProps): ReactNode => (
  <div className={css.head}>
    <h1>{title}</h1>
    {note === undefined ? null : <span className="note">{note}</span>}
    <span className="space" />
    {children}
  </div>
);
