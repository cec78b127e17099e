import type { Migration } from 'kysely/migration';
import { core } from './0001-core.ts';
import { access } from './0002-access.ts';
import { review } from './0004-review.ts';
import { documents } from './0005-documents.ts';
import { jobs } from './0006-jobs.ts';
import { idempotency } from './0007-idempotency.ts';
import { calendars } from './0008-calendars.ts';
import { shortJobs } from './0009-short-jobs.ts';
import { provider } from './0010-provider.ts';
import { landedVariants } from './0011-landed-variants.ts';
import { datasetsInForce } from './0012-datasets-in-force.ts';
import { planContentHash } from './0013-plan-content-hash.ts';
import { headingMaps } from './0014-heading-maps.ts';
import { studies } from './0015-studies.ts';

/** The table of contents of the schema, by name in the order they are taken. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-core': core,
  '0002-access': access,
  '0004-review': review,
  '0005-documents': documents,
  '0006-jobs': jobs,
  '0007-idempotency': idempotency,
  '0008-calendars': calendars,
  '0009-short-jobs': shortJobs,
  '0010-provider': provider,
  '0011-landed-variants': landedVariants,
  '0012-datasets-in-force': datasetsInForce,
  '0013-plan-content-hash': planContentHash,
  '0014-heading-maps': headingMaps,
  '0015-studies': studies,
};
