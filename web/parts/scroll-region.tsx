import type { ComponentProps, ReactNode } from 'react';

const focusable = { tabIndex: 0 };

/** A named part that scrolls by itself, also by keyboard. */
export const ScrollRegion = ({
  className = '',
  ...props
}: ComponentProps<'section'> & { readonly 'aria-label': string }): ReactNode => (
  <section {...focusable} {...props} className={`scroll ${className}`} />
);
