import type { PoolFigures } from '../../solver/index.ts';
import type { PasswordCost } from '../access/passwords.ts';
import type { BundledAssets } from '../storage/bundled-assets.ts';
import type { Database } from '../storage/database.ts';
import type { DatasetStore } from '../storage/datasets.ts';
import type { Jobs } from '../storage/job.ts';
import type { PlanStore } from '../storage/plans.ts';
import type { TemporaryFolders } from '../storage/temporary-folders.ts';
import type { MarkUpload } from '../worker/mark-upload.ts';
import type { ReadUpload } from '../worker/read-upload.ts';
import type { RenderDocuments, WriteDecision } from '../worker/render-documents.ts';
import type { RenderWorkbook } from '../worker/render-workbook.ts';
import type { PlanSessions } from './plan-sessions.ts';
import type { IdentityProvider } from './sign-in/identity-provider.ts';

/** What use cases and routes need of the outside world; `http/server.ts` makes the real ones, a test may make its own. */
export interface Services {
  readonly database: Database;
  /** What hashing a password costs; a test may be cheap. */
  readonly passwordCost: PasswordCost;
  readonly datasets: DatasetStore;
  readonly plans: PlanStore;
  readonly jobs: Jobs;
  /** The open sessions of stored plans. */
  readonly sessions: PlanSessions;
  /** The county's own identity provider; `null`: none is configured. */
  readonly identityProvider: IdentityProvider | null;
  /** The number of the lock that shows that this process lives. */
  readonly holder: number;
  /** Folders for uploads while they are read. */
  readonly folders: TemporaryFolders;
  /** Datasets and presets that lie ready on disk. */
  readonly shelf: BundledAssets;
  readonly renderDocuments: RenderDocuments;
  readonly writeDecision: WriteDecision;
  readonly renderWorkbook: RenderWorkbook;
  readonly markUpload: MarkUpload;
  readonly readUpload: ReadUpload;
  readonly newId: () => string;
  readonly now: () => Date;
  /** Whether the disk has room for more. */
  readonly hasRoom: () => Promise<boolean>;
  /** Megabytes one solve may take. */
  readonly memoryLimit: number;
  /** What the solving processes of this process do, for the metrics. */
  readonly solvingFigures: () => PoolFigures;
}
