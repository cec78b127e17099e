import type { SessionBody } from '../api/http/contract/session.ts';

let known: SessionBody | null = null;

/** The session; `null` when signed out. */
export const session = (): SessionBody | null => known;

export const remember = (session: SessionBody | null): void => {
  known = session;
};

/** Whether the present role may do this: what it may not is not offered. The service decides all the same. */
export const may = (action: string): boolean => known !== null && action in known.actions;
