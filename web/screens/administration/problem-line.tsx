import type { ReactNode } from 'react';
import { Refused } from '../../app/service.ts';
import { text } from '../../app/texts.ts';
import { Glyph } from '../../parts/glyph.tsx';
import css from './administration.module.css';

/** Why something was not done; nothing where it was. */
export const ProblemLine = ({ error }: { readonly error: Error | null }): ReactNode =>
  error === null ? null : (
    <p className={`broken ${css.problem}`} role="alert">
      <Glyph shape="broken" />{' '}
      {error instanceof Refused
        ? [
            error.problem.detail,
            ...(error.problem.faults ?? []).map(({ expected, remedy }) => `${expected} ${remedy}`),
          ].join(' ')
        : text('web.unreachable')}
    </p>
  );
