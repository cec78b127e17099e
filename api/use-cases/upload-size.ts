import { Refused } from './refused.ts';

/** Bytes of one upload, all of its files together: 60,000 teachers with their journeys take half of it. */
export const uploadBytes = 64 * 1024 * 1024;

/** Refuses more bytes than one upload may have, all of its files together. */
export const judgeSize = (bytes: number): void => {
  if (bytes > uploadBytes) throw new Refused('upload_too_large', { megabytes: uploadBytes / 1024 / 1024 });
};
