/** What every page runs, where scripts run: each part looks for what it is about, and leaves the page alone where there is none. */
import { offerCopies } from './copy.js';
import { showNotes } from './note.js';
import { keepRows } from './rows.js';
import { startSearch } from './start-search.js';
import { tellOfServer } from './served.js';
import { showSpan } from './span.js';
import { tryApi } from './try.js';
import { tellWhatIsNew } from './visit.js';

for (const part of [tellOfServer, tellWhatIsNew, offerCopies, showNotes, showSpan, keepRows, startSearch, tryApi])
  part();
