import { expect, it } from 'vitest';
import { readDocument } from '../pipeline/document.js';
import { plainText, unknownMetadata } from '../pipeline/extract.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { noLexicons } from '../pipeline/recognise/lexicons.js';

it('what is known is the same however often it is built in one process', () => {
  const text = 'تم ذلك خلال الشهر الماضي، وفي تسعينيات القرن الماضي.';
  const metadata = { ...unknownMetadata, published: '2018-11-21' };
  const found = [1, 2].map(() =>
    readDocument({ id: '-', text, ...plainText, metadata }, buildKnowledge(noLexicons)).mentions.map(
      ({ value }) => value,
    ),
  );
  expect(found[0]).toEqual([{ edtf: '2018-10', relative: true }, { edtf: '199X' }]);
  expect(found[1]).toEqual(found[0]);
});
