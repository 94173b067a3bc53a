import { describe, expect, it, test } from 'vitest';
import { readHtml } from '../pipeline/read/html.js';
import { refusalOf } from './workshop.js';

const long =
  'أعلنت وزارة الداخلية يوم 9 دجنبر 2016 بالرباط عن إطلاق برنامج وطني جديد لدعم الجماعات الترابية بغلاف مالي قدره مليون درهم.';
const textOf = (html: string): string => readHtml(html, 'a.html').text;

describe('of a web page', () => {
  test.each<[title: string, html: string, text: string]>([
    ['paragraphs', '<p>أول</p><p>ثان</p>', 'أول\n\nثان\n'],
    ['spaces are one', '<p> في\n\t <b> 9 </b>دجنبر </p>', 'في 9 دجنبر\n'],
    ['a no-break space stays', '<p>9&nbsp;دجنبر</p>', '9\u00a0دجنبر\n'],
    ['markup in a word cuts nothing', '<p><b>و</b>زارة <i>ال</i>عدل</p>', 'وزارة العدل\n'],
    ['a break is a line end', '<p>أول<br>ثان</p>', 'أول\nثان\n'],
    ['two breaks end a paragraph', 'أول<br><br>ثان', 'أول\n\nثان\n'],
    ['words between blocks', '<div>أول<div>ثان</div>ثالث</div>', 'أول\n\nثان\n\nثالث\n'],
    ['blocks in a line', '<span><p>أول</p><a href="x"><div>ثان</div></a></span>', 'أول\n\nثان\n'],
    ['headings', '<h1>أول</h1><h3>ثان<br>ثالث</h3>', 'أول\n\nثان\nثالث\n'],
    ['a list', '<ul><li>أول</li><li><p>ثان</p></li></ul>', '- أول\n- ثان\n'],
    ['a numbered list', '<ol start="3"><li>أول</li><li>ثان</li></ol>', '3. أول\n4. ثان\n'],
    ['a list in a list', '<ul><li>أول<ul><li>ثان</li></ul></li><li>ثالث</li></ul>', '- أول\n  - ثان\n- ثالث\n'],
    ['a list in a list, as it should not be', '<ul><li>أول</li><ul><li>ثان</li></ul></ul>', '- أول\n  - ثان\n'],
    [
      'a table with its caption, whose unit stays in the text',
      '<table><caption>بملايين الدراهم</caption><tr><th>السنة<th>المبلغ<tr><td>2016<td>1,5</table>',
      'بملايين الدراهم\n\nالسنة\tالمبلغ\n2016\t1,5\n',
    ],
    ['an empty cell', '<table><tr><td>أول<td><td>ثان<tr><td><td><td></table>', 'أول\t\tثان\n'],
    ['a cell of two paragraphs', '<table><tr><td><p>أول<p>ثان<td>ثالث</table>', 'أول\nثان\tثالث\n'],
    [
      'a table that lays out the page',
      '<table><tr><td>أول<td><table><tr><td>ثان<td>3</table></table>',
      'أول\n\nثان\t3\n',
    ],
    ['spans that no page has', '<table><tr><td colspan=999999999 rowspan=999999999>أول<td>ثان</table>', 'أول\tثان\n'],
    ['a quotation', '<blockquote><p>أول</p>ثان</blockquote>', 'أول\n\nثان\n'],
    ['text as it is written', '<pre>أول  9\nثان\n\n ثالث</pre>', 'أول  9\nثان\n\nثالث\n'],
    ['terms', '<dl><dt>أول<dd>ثان</dl>', 'أول\n\nثان\n'],
    ['a picture says nothing', '<p>أول <img alt="9 دجنبر 2016"></p><p><img alt="س"></p>', 'أول\n'],
    ['nor does what was taken out', '<p>أول <del>9 دجنبر</del> ثان</p>', 'أول ثان\n'],
    [
      'nor a script, a form and what is hidden',
      '<script>س</script><p>أول<input value="س"><span hidden>س</span></p>',
      'أول\n',
    ],
    ['entities', '<p>&laquo;أول&raquo; &amp; &#1608;</p>', '«أول» & و\n'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('the title stays that stands outside the article', () => {
    const page = `<body><div><h1>مرسوم رقم 2-15-40</h1></div><div class="body"><p>${long}</p><p>${long}</p></div></body>`;
    expect(textOf(page)).toBe(`مرسوم رقم 2-15-40\n\n${long}\n\n${long}\n`);
  });

  it('parts that say as much as the article stay, and lists of links go', () => {
    const links = '<ul><li><a href="/">الرئيسية</a><li><a href="/w">الوزارة</a><li><a href="/q">قوانين</a></ul>';
    const page = `<body><div>${links}</div><div><p>${long}</p><p>${long}</p></div><div><h2>ثان</h2><p>${long} ${long}</p>${links}</div></body>`;
    expect(textOf(page)).toBe(`${long}\n\n${long}\n\nثان\n\n${long} ${long}\n`);
  });

  it('each stretch of the text tells the element that it comes from', () => {
    const { text, places } = readHtml('<body><h1>أول</h1><div><p>ثان <b>ثالث</b></p><p>رابع</p></div>', 'a.html');
    expect(places.map(({ start, end, ...origin }) => [text.slice(start, end), origin])).toEqual([
      ['أول', { element: '/html[1]/body[1]/h1[1]' }],
      ['ثان ثالث', { element: '/html[1]/body[1]/div[1]/p[1]' }],
      ['رابع', { element: '/html[1]/body[1]/div[1]/p[2]' }],
    ]);
  });

  test.each<[title: string, head: string, stated: object]>([
    ['its title', '<title> وزارة\nالعدل </title>', { title: 'وزارة العدل' }],
    [
      'Open Graph',
      '<title>س</title><meta property="og:title" content="قرار"><meta property="og:site_name" content="وزارة العدل"><meta property="og:url" content="https://example.org/1"><meta property="og:locale" content="ar_MA">',
      { title: 'قرار', publisher: 'وزارة العدل', url: 'https://example.org/1', language: 'ar-MA' },
    ],
    [
      'Dublin Core',
      '<meta name="DC.Title" content="قرار"><meta name="DC.Publisher" content="وزارة"><meta name="DCTERMS.issued" content="2016-12-09">',
      { title: 'قرار', publisher: 'وزارة', published: '2016-12-09' },
    ],
    [
      'links',
      '<link rel="canonical" href="https://example.org/2"><link rel="license" href="https://example.org/l">',
      { url: 'https://example.org/2', licence: 'https://example.org/l' },
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","url":"https://example.org/"},{"@type":"NewsArticle","headline":"قرار","datePublished":"2016-12-09T10:00:00+01:00","publisher":{"@type":"Organization","name":"وزارة"},"inLanguage":"ar"}]}</script>',
      { title: 'قرار', published: '2016-12-09', publisher: 'وزارة', language: 'ar' },
    ],
    [
      'JSON-LD that is none',
      '<script type="application/ld+json">{"headline":</script><title>س</title>',
      { title: 'س' },
    ],
    ['JSON-LD of something else', '<script type="application/ld+json">[1,null,{"headline":[]}]</script>', {}],
  ])('%s tells of it', (_, head, stated) => {
    expect(readHtml(`<html><head>${head}</head><body><p>نص</p></body></html>`, 'a.html').stated).toEqual(stated);
  });

  it('the language is that of the page', () => {
    expect(readHtml('<html lang="ar"><p>نص', 'a.html').stated).toEqual({ language: 'ar' });
  });

  test.each<[title: string, html: string, reason: RegExp]>([
    [
      'elements nested too deeply',
      '<div>'.repeat(100_000),
      /^a\.html: Unexpected depth of elements, expected 512 at most/u,
    ],
    ['too many elements', '<p>س'.repeat(110_000), /^a\.html: Unexpected number of elements/u],
    ['marks that are never closed', '<b>'.repeat(100_000), /^a\.html: Unexpected depth of elements/u],
    ['a page that is too long', 'س'.repeat(10_000_001), /^a\.html: Unexpected length of 10000001 characters/u],
  ])('%s are refused', (_, html, reason) => {
    expect(refusalOf(() => readHtml(html, 'a.html'))).toMatch(reason);
  });
});
