import type { Fault } from '../../../../src/fault.ts';
import { faultText } from '../../../../src/report/fault-text.ts';
import type { Language } from '../../../../src/text/message.ts';
import type { Caller } from '../../../access/caller.ts';
import { visibilityOf } from '../../../access/visibility.ts';
import { visibleWarnings } from '../../../access/visible-warnings.ts';
import { unpacked } from '../../../storage/content.ts';
import { documentsNamed } from '../../../storage/documents.ts';
import type { Job } from '../../../storage/job.ts';
import { jobResult } from '../../../storage/jobs.ts';
import { asCaller } from '../../../storage/transaction-as-caller.ts';
import type { Services } from '../../../use-cases/services.ts';
import type { DocumentsResult } from '../../../worker/documents-job.ts';
import type { DocumentsMadeBody } from '../../contract/document.ts';
import { documentBody } from '../documents/present-document.ts';

const resultOf = (stored: DocumentsResult | readonly string[]): DocumentsResult =>
  'notMade' in stored ? stored : { documents: stored, notMade: [] };

/** The documents that came of a job, in the order they were made, and those left out; none before it has finished. */
export const documentsMade = (
  { database }: Services,
  caller: Caller,
  { id, state }: Job,
  language: Language,
): Promise<DocumentsMadeBody> =>
  asCaller(database, caller, async (transaction) => {
    const packed = state === 'finished' ? await jobResult(transaction, id) : null;
    if (packed === null) return { documents: [], notMade: [] };
    const { documents, notMade } = resultOf(await unpacked<DocumentsResult | readonly string[]>(packed));
    const shown: readonly Fault[] = visibleWarnings(notMade, visibilityOf(caller));
    return {
      documents: (await documentsNamed(transaction, documents)).map(documentBody),
      notMade: shown.map((fault) => faultText(language, fault)),
    };
  });
