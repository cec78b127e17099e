import type { ReactNode } from 'react';

const shapes = {
  holds: ['M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z', 'M4.6 8.2l2.4 2.4 4.4-4.8', ''],
  exact: ['M8 .8L15.2 8 8 15.2.8 8z', 'M4.8 8h6.4', ''],
  broken: ['M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z', 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2', ''],
  warning: ['M8 1.2L15.4 14.4H.6z', 'M8 5.6v4.4M8 11.4v1.5', ''],
  open: ['', '', 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7z'],
  underway: ['M8 1.7v12.6A6.3 6.3 0 0 1 8 1.7z', '', 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7z'],
  locked: ['', '', 'M3.5 7.5h9v6.5h-9zM5.3 7.3V4.9a2.7 2.7 0 0 1 5.4 0v2.4'],
  objection: ['', '', 'M1.5 2.2h13v9H7l-3.4 3v-3H1.5z'],
  done: ['', '', 'M2.5 8.6l3.6 3.6L13.5 4'],
  down: ['', '', 'M3.5 6l4.5 4.5L12.5 6'],
  find: ['', '', 'M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zM10.6 10.6L14.4 14.4'],
  grip: ['M5 2.5h2v2H5zM9 2.5h2v2H9zM5 7h2v2H5zM9 7h2v2H9zM5 11.5h2v2H5zM9 11.5h2v2H9z', '', ''],
  pin: ['M5 1.5h6v1.4l-1 .8v3.1l2 2.2v1.3H8.7L8 15l-.7-4.7H4V9l2-2.2V3.7l-1-.8z', '', ''],
  forbidden: ['', '', 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7zM3.6 3.6l8.8 8.8'],
  columns: ['', '', 'M2 3h12v10H2zM6 3v10M10 3v10'],
  close: ['', '', 'M3 3l10 10M13 3L3 13'],
  clock: ['', '', 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7zM8 4.4V8l2.6 1.6'],
} as const;
export type Shape = keyof typeof shapes;

/** A verdict's shape; the adjacent word says the same, so it is hidden from screen readers. */
export const Glyph = ({ shape }: { readonly shape: Shape }): ReactNode => {
  const [solid, line, stroke] = shapes[shape];
  return (
    <svg viewBox="0 0 16 16" className={`glyph ${shape}`} aria-hidden="true">
      {solid === '' ? null : <path d={solid} className="solid" />}
      {line === '' ? null : <path d={line} className="line" />}
      {stroke === '' ? null : <path d={stroke} className="stroke" />}
    </svg>
  );
};

/** Shape, word and colour of a verdict together. */
export const Verdict = ({ shape, children }: { readonly shape: Shape; readonly children: ReactNode }): ReactNode => (
  <span className={`verdict ${shape}`}>
    <Glyph shape={shape} />
    {children}
  </span>
);
