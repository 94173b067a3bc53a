import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WebSource } from '../pipeline/ingest/web/discover.js';
import { office } from './fetching.js';
import { webServer, type Served } from './web-server.js';

describe('finding pages', () => {
  it.each<[kind: WebSource['kind'], at: string, more: Partial<WebSource>, found: string[]]>([
    ['page', '/a', {}, ['/a']],
    ['sitemap', '/sitemap.xml', {}, ['/a', '/b?x=1&y=2']],
    ['sitemap', '/sitemaps.xml', {}, ['/a', '/b?x=1&y=2', '/c']],
    ['feed', '/rss.xml', {}, ['/a', '/c']],
    ['feed', '/atom.xml', {}, ['/b?x=1&y=2']],
    ['index', '/news?page={page}', { pages: [1, 9], links: 'article a' }, ['/a', '/c']],
    ['index', '/news?page=1', { include: ['**/a'] }, ['/a']],
    ['sitemap', '/sitemaps.xml', { exclude: ['**/b*'] }, ['/a', '/c']],
    ['list', 'pages.txt', {}, ['/c']],
  ])('reads a %s at %s %j', async (kind, at, more, found) => {
    const server = await webServer(site);
    for (const [path, served] of Object.entries(site))
      if (typeof served === 'string') server.pages[path] = served.replaceAll('ORIGIN', server.origin);
    const { folder, archive, fetch } = await office([server.host]);
    await writeFile(join(folder, 'pages.txt'), `# the one\n${server.origin}/c\n\n`);
    const [fetched] = await fetch([{ kind, at: kind === 'list' ? at : server.origin + at, ...more }]);
    expect(fetched?.failed).toEqual([]);
    expect([...(await archive()).pages.keys()].map((address) => address.replace(server.origin, ''))).toEqual(found);
  });

  it('stops an index at the page that brings no new link', async () => {
    const server = await webServer(site);
    const { fetch } = await office([server.host]);
    await fetch([{ kind: 'index', at: `${server.origin}/news?page={page}`, pages: [1, 9], links: 'article a' }]);
    expect(server.asked.filter((path) => path.startsWith('/news'))).toEqual([
      '/news?page=1',
      '/news?page=2',
      '/news?page=3',
    ]);
  });

  it('gives a page that two sources name to the first', async () => {
    const server = await webServer({ '/a': 'A' });
    const { fetch } = await office([server.host]);
    const at = `${server.origin}/a`;
    expect(
      await fetch([
        { kind: 'page', at, name: 'one' },
        { kind: 'page', at, name: 'two' },
      ]),
    ).toMatchObject([{ new: 1 }, { new: 0 }]);
    expect(server.asked).toEqual(['/robots.txt', '/a']);
  });
});

const site: Record<string, Served> = {
  '/a': 'A',
  '/b?x=1&y=2': 'B',
  '/c': 'C',
  '/sitemap.xml':
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> ORIGIN/a </loc></url><url><loc>ORIGIN/b?x=1&amp;y=2</loc></url></urlset>',
  '/sitemaps.xml':
    '<sitemapindex><sitemap><loc>ORIGIN/sitemap.xml</loc></sitemap><sitemap><loc>ORIGIN/other.xml</loc></sitemap><sitemap><loc>ORIGIN/sitemaps.xml</loc></sitemap></sitemapindex>',
  '/other.xml': '<urlset><url><loc>/c</loc></url></urlset>',
  '/rss.xml':
    '<rss version="2.0"><channel><link>ORIGIN/</link><item><title>A</title><link>ORIGIN/a</link></item><item><link><![CDATA[ORIGIN/c]]></link></item></channel></rss>',
  '/atom.xml':
    '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="/atom.xml"/><entry><link href="/b?x=1&amp;y=2"/><link rel="edit" href="/edit"/></entry></feed>',
  '/news?page=1': '<nav><a href="/about">عنا</a></nav><article><a href="/a">A</a></article>',
  '/news?page=2': '<article><a href="c#top">C</a></article>',
  '/news?page=3': '<article><a href="/c">C</a></article>',
  '/about': 'about',
};
