import { type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Refused } from '../app/service.ts';
import { text } from '../app/texts.ts';
import { Glyph, type Shape } from './glyph.tsx';
import css from './states.module.css';

/** Puts the question again. */
type Again = () => Promise<unknown>;

const pressAgain = (again: Again): void => {
  again().catch(reportError);
};

interface StateProps {
  readonly shape?: Shape;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What a screen says instead of its content: what happened, what is safe, what to do. */
export const Statement = ({ shape, title, children, actions }: StateProps): ReactNode => (
  <section className={css.state}>
    <h2 className={`statement ${shape ?? ''}`}>
      {shape === undefined ? null : <Glyph shape={shape} />}
      {title}
    </h2>
    {children}
    {actions === undefined ? null : <div className={css.actions}>{actions}</div>}
  </section>
);

/** Nothing for the first second; then what is waited for, and for how long. */
export const Loading = ({ what }: { readonly what: string }): ReactNode => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={css.loading} role="status">
      {seconds === 0 ? null : text('web.loading', { what, seconds })}
    </div>
  );
};

/** Where the service cannot be reached: nothing has changed, and it can be tried again. */
export const Unreachable = ({ again }: { readonly again: Again }): ReactNode => (
  <Statement
    shape="underway"
    title={text('web.offline.title')}
    actions={
      <Button className="button primary" onPress={() => pressAgain(again)}>
        {text('web.again')}
      </Button>
    }
  >
    <p>{text('web.unreachable')}</p>
  </Statement>
);

/** A question that was not answered: refused with its reason, forbidden, or out of reach. */
export const Failed = ({ error, again }: { readonly error: unknown; readonly again: Again }): ReactNode => {
  if (!(error instanceof Refused)) return <Unreachable again={again} />;
  const { code, title, detail } = error.problem;
  const isForbidden = code === 'not_permitted';
  return (
    <Statement
      shape={isForbidden ? 'locked' : 'broken'}
      title={isForbidden ? text('web.forbidden.title') : title}
      actions={
        <Button className="button" onPress={() => pressAgain(again)}>
          {text('web.again')}
        </Button>
      }
    >
      <p>{isForbidden ? text('web.forbidden.detail') : detail}</p>
      <p className="hint">{text('web.unchanged')}</p>
    </Statement>
  );
};
