import { MutationCache, QueryCache, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { SessionBody, WhoAmI } from '../../api/http/contract/session.ts';
import { Refused } from './service.ts';
import { useSession } from './session.ts';
import { language } from './texts.ts';

export const sessionKey = ['session'] as const;

/** The session has ended meanwhile: idle for too long, or the account or role taken away. */
const isOver = (error: unknown): boolean => error instanceof Refused && error.problem.code === 'not_signed_in';

const onError = (error: unknown): void => {
  if (isOver(error)) enter(null);
};

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      // A refusal stays one; a dropped connection is tried again.
      retry: (count, error) => !(error instanceof Refused) && count < 2,
      retryDelay: 1000,
      staleTime: 10_000,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/** Continues with this session; nothing of what the last one saw stays. */
export const enter = (session: SessionBody | null): void => {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  queries.setQueryData<WhoAmI>(sessionKey, (known) => ({ provider: known?.provider ?? null, session }));
};

interface AskOptions {
  readonly enabled?: boolean;
  /** Milliseconds until the same question is put again; `false`: never. */
  readonly every?: number | false;
}

/** An answer of the service, kept for the present role and language. */
export const useAsk = <Answer>(
  key: readonly unknown[],
  ask: () => Promise<Answer>,
  { enabled = true, every = false }: AskOptions = {},
): UseQueryResult<Answer> => {
  const { membership } = useSession();
  return useQuery({
    queryKey: [membership.id, language(), ...key],
    queryFn: ask,
    enabled,
    refetchInterval: every,
  });
};

/** Puts questions again whose answers may have changed, and where the year stands. */
export const refresh = (name: string): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ queryKey }) => [name, 'year', 'versions'].includes(String(queryKey[2])) });
