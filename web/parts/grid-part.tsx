import type { ComponentProps, ReactNode } from 'react';

interface GridPartProps extends ComponentProps<'div'> {
  readonly role: 'grid' | 'row' | 'columnheader' | 'rowheader' | 'gridcell';
}

/** An element of a grid by its role. A table's own elements cannot leave out the rows that are out of sight. */
export const GridPart = (props: GridPartProps): ReactNode => <div {...props} />;
