/** A path without what systems write in more than one way: Windows and macOS tell no small letters from large ones. */
const plain = (path: string, platform: string): string => {
  const slashed = platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return platform === 'win32' || platform === 'darwin' ? slashed.normalize('NFC').toLowerCase() : slashed;
};

/** Letters a Windows of any language writes alike. */
const isPlainText = (path: string): boolean => [...path].every((letter) => (letter.codePointAt(0) ?? 0) < 128);

/**
 * Whether a PostgreSQL that answers is the one of our folder: by the folder it tells. On Windows it tells it in the
 * letters of that Windows, not in UTF-8; where ours has others than English ones, what it noted in our folder decides.
 */
export const isSameFolder = (
  ours: string,
  reported: Uint8Array,
  noted: Uint8Array,
  platform: string = process.platform,
): boolean => {
  if (platform === 'win32' && !isPlainText(ours)) return Buffer.compare(reported, noted) === 0;
  return plain(Buffer.from(reported).toString('utf8'), platform) === plain(ours, platform);
};
