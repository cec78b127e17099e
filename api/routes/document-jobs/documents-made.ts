import type { Caller } from '../../access/caller.ts';
import type { Job } from '../../jobs/jobs.ts';
import type { Services } from '../../services.ts';
import { asCaller } from '../../store/as-caller.ts';
import { unpacked } from '../../store/content.ts';
import { type DocumentHead, documentsNamed } from '../../store/documents.ts';
import { jobResult } from '../../store/jobs.ts';

/** The papers that came of a job, in the order they were made; none before it has finished. */
export const documentsMade = (
  { database }: Services,
  caller: Caller,
  { id, state }: Job,
): Promise<readonly DocumentHead[]> =>
  asCaller(database, caller, async (work) => {
    const packed = state === 'finished' ? await jobResult(work, id) : null;
    return packed === null ? [] : documentsNamed(work, await unpacked<readonly string[]>(packed));
  });
