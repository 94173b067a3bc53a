import { afterAll, beforeAll, expect, test } from 'vitest';
import { realEffects } from '../pipeline/effects.js';
import { serve, type Serving } from '../portal/serve.js';
import { mediaType } from '../portal/http/media-types.js';
import { publishedSite, type PublishedSite } from './published-site.js';

const base = 'https://data.example.org/open/';

let site: PublishedSite;
let serving: Serving;
beforeAll(async () => {
  const files = {
    'nashir.yaml': `portal: { base: ${base} }\n`,
    'sources/page.txt':
      'وقعت المنظمة الدولية للهجرة اتفاقية مع المغرب في الرباط يوم 14 شتنبر 2016.\n\nوبلغت الميزانية 2,4 مليون درهم 😀 و2 مليون يورو.\n\nأصدر مجلس الأمن القرار رقم 187/42 بتاريخ 4 ماي 2016.\n',
    'sources/ب/ثانية.txt': 'انعقدت الدورة الثالثة للمنتدى العالمي للهجرة والتنمية بأثينا يوم 4 نونبر 2009.',
    'sources/third.txt': 'عقدت جامعة الدول العربية دورتها بالقاهرة يوم 1 يناير 2001.',
  };
  // What only an earlier version had, or named, must answer as well.
  site = await publishedSite(files, {
    'sources/page.txt': files['sources/page.txt'].replace('2,4', '2,5').replace('14', '15'),
    'sources/third.txt': null,
  });
  serving = await serve(site.output, '127.0.0.1', 0, realEffects);
});
afterAll(() => serving.stop());

const isText = (path: string): boolean => !/\.(?:parquet|xlsx|zip|sqlite|woff2)$/u.test(path);

/** Every address under the base that a file holds, without what is a template or ends the sentence around it. */
async function minted(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  // The page of what is not there is for servers of files, and leads to files.
  for (const path of site.paths.filter((each) => isText(each) && !each.endsWith('404.html'))) {
    const text = (await site.read(path)).replace(/&(?:amp|quot|#39);/gu, (entity) => (entity === '&amp;' ? '&' : ' '));
    for (const [address, , rest] of text.matchAll(/https:\/\/data\.example\.org\/open\/([^\s"'<>\\`|)}\]{;,]*)(\{?)/gu))
      if (rest !== '{') found.set(address.replace(/[.:]$/u, ''), path);
  }
  return found;
}

/** A page of an earlier version of a text stands in a folder, to which its address leads. */
async function followed(target: string): Promise<Response> {
  const answer = await fetch(target, { redirect: 'manual' });
  return answer.status === 301 ? fetch(`${target}/`, { redirect: 'manual' }) : answer;
}

test('every address that is minted in any file answers, with the place that it names', async () => {
  const all = await minted();
  expect(all.size).toBeGreaterThan(300);
  const pages = new Map<string, string>();
  const wrong: string[] = [];
  for (const [address, where] of all) {
    const { pathname, search, hash } = new URL(address);
    const target = `${serving.address}${pathname.slice(new URL(base).pathname.length)}${search}`;
    if (!pages.has(target)) {
      const answer = await followed(target);
      const isHtml = answer.headers.get('Content-Type')?.startsWith('text/html') ?? false;
      const text = await answer.text();
      pages.set(target, isHtml ? text : '');
      if (![200, 302, 303, 410].includes(answer.status)) wrong.push(`${address} in ${where}: ${String(answer.status)}`);
    }
    const place = decodeURIComponent(hash.slice(1));
    const page = pages.get(target) ?? '';
    // A period is no place on a page.
    const isPeriod = place.startsWith('period-');
    if (place !== '' && page !== '' && !isPeriod && ![place, hash.slice(1)].some((id) => page.includes(`id="${id}"`)))
      wrong.push(`${address} in ${where}: no such place`);
  }
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('every file is served as what it is', async () => {
  for (const path of site.paths.filter((each) => !each.endsWith('.html'))) {
    const answer = await fetch(`${serving.address}${path.split('/').map(encodeURIComponent).join('/')}`);
    await answer.arrayBuffer();
    expect([path, answer.status, answer.headers.get('Content-Type')]).toEqual([path, 200, mediaType(path)]);
    expect([path, mediaType(path)]).not.toEqual([path, 'application/octet-stream']);
  }
});
