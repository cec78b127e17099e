// Removes what an earlier `npm run build` made. Bundles stay: a service may run from one.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../dist', import.meta.url));
try {
  for (const name of readdirSync(built))
    if (name !== 'program') rmSync(join(built, name), { recursive: true, force: true });
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}
