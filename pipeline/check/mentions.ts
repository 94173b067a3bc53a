import type { Document, Kind, Mention } from '../model.js';
import { remembered } from '../remembered.js';
import type { Records } from '../schemas.js';
import { readSchema } from './dataset.js';
import type { Quarantined } from './quarantine.js';
import { told, validator } from './validator.js';

const checkOf = remembered((kind: Kind) => {
  const { properties, $defs } = readSchema('values') as { properties: Record<Kind, object>; $defs: object };
  return validator({ ...properties[kind], $defs });
});

/**
 * The mentions of a document that are sound, and those that are not: each points at the very words that it was found
 * in, and its value is as its kind's schema has it.
 */
export function checkMentions(document: Document): { document: Document; quarantined: Quarantined[] } {
  const sound: Mention[] = [];
  const quarantined: Quarantined[] = [];
  for (const mention of document.mentions) {
    const reason = misplaced(document.source, mention) ?? checkOf(mention.kind)(mention.value).map(told).join('; ');
    if (reason === '') sound.push(mention);
    else
      quarantined.push({
        dataset: 'mentions',
        id: mention.id,
        reason,
        source: document.id,
        start: mention.start,
        end: mention.end,
        row: mention,
      });
  }
  if (quarantined.length === 0) return { document, quarantined };
  const unsound = new Set(quarantined.map(({ id }) => id));
  return {
    document: { ...document, mentions: sound, records: withoutMentions(document.records, unsound) },
    quarantined,
  };
}

/** A record that rests on a mention that is kept back is kept back with it. */
function withoutMentions(records: Records, unsound: ReadonlySet<string>): Records {
  const sound = <R extends { readonly mentions: readonly string[] }>(list: R[]): R[] =>
    list.filter(({ mentions }) => !mentions.some((id) => unsound.has(id)));
  return {
    events: sound(records.events),
    projects: sound(records.projects),
    agreements: sound(records.agreements),
    organizations: sound(records.organizations),
    statistics: sound(records.statistics),
    relations: sound(records.relations),
    acronyms: sound(records.acronyms),
  };
}

function misplaced(source: string, { start, end, text }: Mention): string | undefined {
  const found = source.slice(start, end);
  return found === text && text !== '' && end - start === text.length
    ? undefined
    : `Unexpected words \`${found}\` at ${String(start)}–${String(end)}, expected \`${text}\``;
}
