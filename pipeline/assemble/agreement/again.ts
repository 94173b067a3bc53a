import { joinClaims } from '../settle.js';
import type { Anchor } from './anchor.js';
import type { Draft } from './draft.js';

/** The first word of a noun: `مذكرة تفاهم` is one token. */
const nounAt = ({ tokens }: Anchor['sentence'], head: number): string | undefined => tokens[head]?.bare.split(' ')[0];

/** The agreement that `الاتفاق` means: the last of that noun in the same paragraph or the one before. */
export function meantBy({ sentence, head }: Anchor, drafts: readonly Draft[]): Draft | undefined {
  const noun = nounAt(sentence, head);
  return drafts.findLast(({ anchors }) => {
    const last = anchors.at(-1);
    return (
      last !== undefined &&
      nounAt(last.sentence, last.head) === noun &&
      sentence.standing.block - last.sentence.standing.block <= 1
    );
  });
}

/** What is told of it again; its name and type were told where it was named. */
export function addAgain(meant: Draft, { anchors, claims }: Draft): void {
  const more = { ...claims };
  delete more.name;
  delete more.type;
  if (meant.claims.parties !== undefined) delete more.parties;
  meant.anchors.push(...anchors);
  joinClaims(meant.claims, more);
}
