import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The words a unit starts its service with, with the project and the data where they are here. */
export const startWords = (unit: string, instance: string, node: string, data: string): readonly string[] => {
  const text = readFileSync(join(root, 'deploy', unit), 'utf8');
  const [, line = ''] = /^ExecStart=\/usr\/bin\/env node (.+)$/m.exec(text) ?? [];
  const words = line.replaceAll('%i', instance).split(' ');
  return [node, ...words.map((word) => word.replace('/opt/junheng', root).replace('/var/lib', data))];
};
