import { describe, expect, it } from 'vitest';
import { curated, energy, entry, messagesOf, migration, page } from './curating.js';

describe('a correction changes nothing, and a message at its place says why,', () => {
  it.each([
    [
      'where the row is gone',
      entry('reject: date-745ad73c53ace980'),
      '1:3: Cannot find `date-745ad73c53ace980`, expected it among what was read: the sources no longer say it, or `date-745ad73c53ace987` is meant; nothing was corrected',
    ],
    ['where the record is gone', entry('accept: event/UNGA-70'), '1:3: Cannot find `event/UNGA-70`'],
    [
      'where a mention says something else than it did',
      entry('replace: date-745ad73c53ace987\n  was: 2017\n  value: 2018'),
      '1:3: Unexpected `2019` in `value`, expected `2017`, as it was when it was corrected; nothing was corrected: look again',
    ],
    [
      'where a record says something else than it did',
      entry(`accept: event/${energy}\n  field: city\n  was: الجزائر`),
      '1:3: Unexpected `وهران` in `city`, expected `الجزائر`, as it was when it was corrected',
    ],
    [
      'where one of several fields says something else than it did',
      entry(`replace: event/${energy}\n  was: { date: 2019, edition: 6 }\n  value: { date: 2018, edition: 7 }`),
      '1:3: Unexpected `5` in `edition`, expected `6`',
    ],
    [
      'where it is no longer needed',
      entry(`replace: event/${energy}\n  field: date\n  was: 2018\n  value: 2019`),
      '1:3: Unexpected `2019` in `date` without this correction, which is no longer needed: take it away',
    ],
    [
      'where a list lacks what is rejected',
      entry(`reject: event/${migration}\n  field: hosts\n  value: place/DE`),
      '1:3: Cannot find `place/DE` in `hosts`, which holds `place/TR`',
    ],
    [
      'where what is to be added is there',
      entry(`add: event/${migration}\n  value: { name: x }\n  evidence: place-24bcebc713da36e2`),
      `1:3: Unexpected \`event/${migration}\`, which is there already`,
    ],
    [
      'where what supports it is gone',
      entry('add: event/x\n  value: { name: x }\n  evidence: place-0000000000000000'),
      '1:3: Cannot find `place-0000000000000000`',
    ],
    [
      'where the words are not in the source',
      entry('add: theme\n  source: page\n  quote: كلمات أخرى\n  value: x'),
      '1:3: Cannot find `كلمات أخرى` in page, expected its very words',
    ],
    [
      'where the words stand twice',
      entry('add: theme\n  source: page\n  quote: المنتدى\n  value: x'),
      '1:3: Unexpected second `المنتدى` in page, expected one: tell them apart by a `sentence`',
    ],
    [
      'where the words were read as such',
      entry('add: date\n  source: page\n  quote: سنة 2019\n  value: 2019'),
      '1:3: Unexpected `سنة 2019`, which was read as `date-745ad73c53ace987` («2019»): correct that one instead',
    ],
    [
      'where there is no such source',
      entry('add: date\n  source: pagee\n  quote: x\n  value: 2019'),
      'or `page` is meant',
    ],
    [
      'where what is merged is gone',
      entry('merge: organization/organization-000000000000\n  into: organization/UN'),
      '1:3: Cannot find `organization/organization-000000000000`',
    ],
    [
      'where nobody knows into what it is merged',
      entry(`merge: event/${energy}\n  into: event/none`),
      '1:3: Cannot find `event/none`',
    ],
    [
      'until it is decided',
      `- { report: event/${energy}, status: open, why: السنة؟ }`,
      `1:3: \`event/${energy}\` is still to be decided: السنة؟`,
    ],
  ])('%s', async (_, yaml, message) => {
    const [told, ...others] = await messagesOf(yaml);
    expect(others).toEqual([]);
    expect(told).toContain(message);
    const { curations, ...rest } = (await curated({ page }, yaml)).tables;
    expect({ ...rest, curations: [] }).toEqual((await curated({ page })).tables);
    expect(curations.filter(({ outcome }) => outcome !== 'stale')).toEqual([]);
    expect(curations.length > 0).toBe(!yaml.includes('status: open'));
  });

  it('but tells of relations that still say what was taken out of a role', async () => {
    expect(await messagesOf(entry(`reject: event/${migration}\n  field: hosts`))).toEqual([
      `1:3: Unexpected \`relation/relation-59b2e552e1e6\`, by which \`place/TR\` still hosts \`event/${migration}\`: correct it, too, if it is no more so`,
    ]);
  });
});
