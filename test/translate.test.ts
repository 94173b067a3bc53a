import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translate } from '../pipeline/messages/translate.js';
import { translations } from '../pipeline/messages/translations.js';

const pipeline = new URL('../pipeline/', import.meta.url);
const sources = readdirSync(pipeline, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('translations.ts'))
  .map((file) => readFileSync(new URL(file, pipeline), 'utf8'))
  .join('\n');

/** The words of a message that stand in the code as they are. */
const stretches = (english: string): string[] =>
  english
    .split(/\{\d\}|[`(),:;]/u)
    .map((part) => part.trim())
    .filter(({ length }) => length > 10);

describe('a message about a source', () => {
  it.each(translations)('“$en” is one that the software says', ({ en }) => {
    expect(stretches(en).filter((stretch) => !sources.includes(stretch))).toEqual([]);
  });

  it.each(translations)('“$en” has the same gaps in every language', ({ en, ar, fr }) => {
    const gaps = (text: string) => [...new Set(text.match(/\{\d\}/gu) ?? [])].sort();
    expect([gaps(ar), gaps(fr)]).toEqual([gaps(en), gaps(en)]);
  });

  it.each([
    [
      'Cannot tell `publisher`, `url` without metadata; left empty',
      'لا تُعرف `publisher`, `url` دون بيانات وصفية؛ تُركت فارغة',
    ],
    ['Read as windows-1256, by its bytes, without a mark', 'قُرئ بترميز windows-1256، بدليل بايتاته، ولا علامة فيه'],
    [
      'https://a.example/b: Unexpected status 503, expected 200 and the page',
      'https://a.example/b: أجاب الخادم بالحالة 503 بدل الصفحة',
    ],
    [
      'https://a.example/b: Unexpected redirect: http://c.example/: Unexpected address 10.0.0.1, expected one that is public',
      'https://a.example/b: إعادة توجيه إلى ما لا يُقبل: http://c.example/: العنوان 10.0.0.1 غير عمومي',
    ],
    [
      'Cannot find `portal.base` in in/nashir.yaml, expected the address of the portal; http://127.0.0.1:8080/ stands in every published address',
      'لا يذكر in/nashir.yaml عنوان البوابة (`portal.base`)؛ يقوم http://127.0.0.1:8080/ مقامه في كل عنوان منشور',
    ],
    ['a.pdf: Cannot read the PDF: it is damaged\n  Save it once more.', 'a.pdf: ملف PDF تالف'],
  ])('“%s” is told in Arabic', (english, arabic) => {
    expect(translate(english, 'ar')).toBe(arabic);
  });

  it('stays as it is in English, and untranslated where nobody translated it', () => {
    expect(translate('Cannot say', 'en')).toBe('Cannot say');
    expect(translate('Cannot say', 'fr')).toBeUndefined();
  });
});
