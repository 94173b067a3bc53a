/** Pages of sites, as one meets them, around an article: with menus, news, addresses and dates that the article does not say. */

const links = (words: string, href = '/n/'): string =>
  words
    .split('|')
    .map((word, i) => `<li><a href="${href}${String(i)}">${word}</a></li>`)
    .join('');

const menu = links('الرئيسية|الوزارة|الهيكل التنظيمي|القوانين والمراسيم|الصفقات العمومية|اتصل بنا');
const news = links(
  'الوزير يستقبل سفير مملكة بلجيكا|توقيع اتفاقية بقيمة 75 مليون درهم|إعلان عن مباراة توظيف 250 تقنيا|اجتماع اللجنة الوطنية يوم 3 أبريل 2021',
);
const copyright =
  'جميع الحقوق محفوظة © 2021 وزارة العدل، ساحة المامونية، الرباط. الهاتف 0537213737. آخر تحيين 12 ماي 2021';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}<title>وزارة العدل</title></head><body>${body}</body></html>`;

export const sitePages: Readonly<Record<string, (article: string) => string>> = {
  semantic: (article) =>
    page(
      `<header><a href="/"><img src="logo.png" alt="وزارة الداخلية"></a><nav><ul>${menu}</ul></nav></header>
<main><article>${article}</article></main>
<aside><h2>آخر الأخبار</h2><ul>${news}</ul></aside><footer><p>${copyright}</p></footer>`,
    ),
  divisions: (article) =>
    page(
      `<div id="top"><div class="logo">المملكة المغربية</div><div class="menu"><ul>${menu}</ul></div></div>
<div class="breadcrumb"><a href="/">الرئيسية</a> » <a href="/a">أنشطة</a> » <a href="/b">2021</a></div>
<div class="container"><div class="row"><div class="col-9"><div class="item-page">${article}</div></div>
<div class="col-3 sidebar"><h3>آخر الأخبار</h3><ul>${news}</ul></div></div></div>
<div class="share">شارك: <a href="#">فيسبوك</a> <a href="#">تويتر</a></div>
<div class="footer"><p>${copyright}</p></div><script>var released = "9 دجنبر 2016";</script>`,
    ),
  layoutTables: (article) =>
    page(
      `<table width="100%"><tr><td colspan="2"><img src="b.gif"></td></tr><tr><td valign="top"><table>${menu
        .replaceAll('<li>', '<tr><td>')
        .replaceAll('</li>', '</td></tr>')}</table></td><td>${article}</td></tr>
<tr><td colspan="2"><font size="1">${copyright}</font></td></tr></table>`,
    ),
  oneForm: (article) =>
    page(
      `<form id="aspnetForm" action="default.aspx"><input type="hidden" value="9 دجنبر 2016"><div id="s4-workspace">
<div id="s4-titlerow"><ul>${menu}</ul><input type="text" value="بحث"><select><option>2019<option>2020</select></div>
<div id="DeltaPlaceHolderMain">${article.replaceAll('<h2>', '</div><div class="ms-rtestate-field"><h2>')}</div>
<div id="rightZone"><div>${links('الجريدة الرسمية|بوابة الخدمات|الشكايات|الصفقات')}</div></div>
<div style="display:none">نص مخفي في 1 يناير 2000</div></div></form><div id="copyright">${copyright}</div>`,
    ),
  breaks: (article) =>
    page(
      `<div class="nav"><ul>${menu}</ul></div><div id="content"><div class="date"></div>${article.replaceAll(
        /<p>([^]*?)<\/p>/gu,
        '$1<br><br>',
      )}</div><div id="bottom">${copyright}</div>`,
    ),
};
