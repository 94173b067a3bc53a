import type { Recogniser } from '../rule.js';
import { nounsOfCorps } from './corps.js';
import { wordsOfSports } from './club.js';
import { wordsOfFirms } from './firm.js';
import { headWords } from './heads.js';
import { causes, plurals } from './lexicon.js';
import { quoteMarks } from './quoted.js';
import { nounsOfSeveral } from './several.js';
import { searchBodies } from './search.js';

/** Named bodies. No pattern can tell how far a name goes, so a grammar of names does. */
export const organization: Recogniser<'organization'> = {
  kind: 'organization',
  words: {
    BodyHead: headWords,
    BodyHeads: nounsOfSeveral,
    Corps: nounsOfCorps,
    FirmWord: wordsOfFirms,
    Sports: wordsOfSports,
    Bodies: plurals,
    Cause: causes.split(' '),
    QuoteMark: quoteMarks,
  },
  rules: [],
  search: searchBodies,
  layer: 'bodies',
};
