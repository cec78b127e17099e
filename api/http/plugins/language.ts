import type { FastifyRequest } from 'fastify';
import type { Language } from '../../../src/text/message.ts';

/** The best of Chinese and English in `Accept-Language`; Chinese if neither is listed. */
export const languageOf = (request: Pick<FastifyRequest, 'headers'>): Language => {
  const ranges = (request.headers['accept-language'] ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find((text) => text !== undefined);
    return { tag, quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = (language: Language): number =>
    Math.max(
      0,
      ...ranges.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`)).map((r) => r.quality),
    );
  return best('en') > best('zh') ? 'en' : 'zh';
};
