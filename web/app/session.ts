import { createContext, useContext } from 'react';
import type { SessionBody } from '../../api/http/contract/session.ts';

export const SessionContext = createContext<SessionBody | null>(null);

/** The session; the shell and its screens are shown to signed-in persons only. */
export const useSession = (): SessionBody => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session');
  return session;
};

/** Whether the present role may do this: what it may not is not offered. The service decides all the same. */
export const useMay = (): ((action: string) => boolean) => {
  const { actions } = useSession();
  return (action) => action in actions;
};
