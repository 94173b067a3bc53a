import { expect, test } from 'vitest';
import { licenceOf } from '../pipeline/publish/descriptors/licence.js';
import { published } from './published.js';
import { workshop } from './workshop.js';

test.each([
  ['CC-BY-4.0', 'CC-BY-4.0', 'CC_BY_4_0'],
  ['cc-by-4.0', 'CC-BY-4.0', 'CC_BY_4_0'],
  ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0', 'CC_BY_4_0'],
  ['http://creativecommons.org/licenses/by/4.0', 'CC-BY-4.0', 'CC_BY_4_0'],
  ['https://creativecommons.org/licenses/by-sa/4.0/deed.ar', 'CC-BY-SA-4.0', 'CC_BYSA_4_0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/legalcode', 'CC0-1.0', 'CC0'],
  ['ODbL-1.0', 'ODbL-1.0', 'ODC_BL'],
  ['Apache-2.0', 'Apache-2.0', null],
  ['https://example.org/our-licence', null, null],
])('the licence %s is known by its SPDX name %s and the EU code %s', (stated, spdx, code) => {
  expect(licenceOf(stated)).toMatchObject({ spdx, code });
});

test('of a licence that is not listed the catalogue gives its own address', async () => {
  const shop = await published('licence: https://example.org/our-licence\n');
  expect(await shop.site('catalog.ttl')).toContain('dct:license <https://example.org/our-licence>');
  expect(await shop.site('data/dates/1.0.0/CITATION.cff')).toContain('license-url: https://example.org/our-licence');
});

test('a licence that is neither an address nor a name is refused', async () => {
  const shop = await workshop({ 'sources/page.txt': 'نص', 'nashir.yaml': 'licence: رخصة مفتوحة\n' });
  const { exitCode, error } = await shop.publish({ quiet: true });
  expect(exitCode).toBe(2);
  expect(error).toContain('nashir.yaml:1:1: Unexpected `رخصة مفتوحة`, expected text like');
});
