import type { ReactNode } from 'react';
import { text } from '../app/texts.ts';
import css from './area-mark.module.css';

/** The class of an area by its glyph: urban, town or rural. */
export const AreaMark = ({ area }: { readonly area: string }): ReactNode => (
  <span className={`${css.mark} ${css[area] ?? ''}`} title={text(`area.${area}`)}>
    {text(`web.area_mark.${area}`)}
  </span>
);
