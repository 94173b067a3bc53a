/**
 * What a request says of its condition, by the tags that it names (RFC 9110, 13.2): 412 where the content is none of those that it asks for,
 * 304 where the reader has it, in whatever encoding; undefined where all is to be sent.
 */
export function refusal(asked: Headers, hash: string): 304 | 412 | undefined {
  const [match, noneMatch] = [asked.get('If-Match'), asked.get('If-None-Match')];
  // A weak tag is not enough to be sure that it is the same byte for byte.
  if (match !== null && !namesOne(match.replace(/W\/"[^"]*"/gu, ''), hash)) return 412;
  return noneMatch !== null && namesOne(noneMatch, hash) ? 304 : undefined;
}

function namesOne(header: string, hash: string): boolean {
  const tags = header.split(',').map((tag) => tag.trim());
  return tags.some((tag) => tag === '*' || tag.replace(/^(?:W\/)?"|(?:-(?:br|gzip))?"$/gu, '') === hash);
}
