import { promisify } from 'node:util';
import { constants, gunzip, gzip, gzipSync } from 'node:zlib';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** Fast: the database's disk is nearer than its bytes are many. The same value gives the same bytes. */
const options = { level: constants.Z_BEST_SPEED };

/** A value of plain data as gzip of JSON, packed outside this thread. */
export const packed = (value: unknown): Promise<Buffer> => pack(JSON.stringify(value), options);

/** The same in this thread: for workers. */
export const packedHere = (value: unknown): Buffer => gzipSync(JSON.stringify(value), options);

/** Reads what `packed` made; the caller names what was put in. */
export const unpacked = async <Value>(content: Uint8Array): Promise<Value> =>
  JSON.parse((await unpack(content)).toString('utf8')) as Value;
