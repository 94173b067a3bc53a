import type JSZip from 'jszip';
import { parseFragment } from 'parse5';
import { isText } from '../html/parse.js';
import { titled, type Stated } from '../reading.js';

const titleElement = /<dc:title[^>]*>([^<]+)</u;

/** What the properties of a document say of it. The language there is the program's more often than the document's. */
export async function statedIn(zip: JSZip): Promise<Stated> {
  const properties = (await zip.file('docProps/core.xml')?.async('string')) ?? '';
  const [words] = parseFragment(titleElement.exec(properties)?.[1] ?? '').childNodes;
  return titled(words !== undefined && isText(words) ? words.value : '');
}
