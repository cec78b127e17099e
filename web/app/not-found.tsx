import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Statement } from '../parts/states.tsx';
import { text } from './texts.ts';

export const NotFound = (): ReactNode => (
  <Statement
    title={text('web.not_found')}
    actions={
      <Link to="/" className="button">
        {text('web.not_found.home')}
      </Link>
    }
  />
);
