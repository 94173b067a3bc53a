import { describe, expect, test } from 'vitest';
import { noLexicons } from '../pipeline/recognise/lexicons.js';
import { listed } from '../pipeline/recognise/word-list.js';
import { resolve, type Things } from '../pipeline/resolve/resolve.js';
import { documentOf, mentionOf } from './documents.js';

/** Two documents, in which a body, a programme and places stand under several names. */
const first =
  'نظمت منظمة العمل الدولية (ILO) بالرباط برنامج التنقل (PM)، وقالت المنظمة إن مكتب العمل الدولي شارك في الرباط، ومعها GIZ.';
const second = 'التقت منظمة العمل الدولية بمراكش وزارة، ثم ILO من جديد.';

const things = (): Things =>
  resolve([
    documentOf('a', first, [
      mentionOf('organization', first, 'منظمة العمل الدولية', { name: 'منظمة العمل الدولية', key: 'ILO' }),
      mentionOf('acronym', first, 'ILO', { acronym: 'ILO', expansion: 'منظمة العمل الدولية', key: 'ILO' }),
      mentionOf('place', first, 'الرباط', { name: 'الرباط', country: 'MA' }),
      mentionOf('programme', first, 'برنامج التنقل', { name: 'برنامج التنقل', key: 'programme-1' }),
      mentionOf('acronym', first, 'PM', { acronym: 'PM', expansion: 'برنامج التنقل', key: 'programme-1' }),
      mentionOf('organization-ref', first, 'المنظمة', { key: 'ILO' }),
      mentionOf('organization', first, 'مكتب العمل الدولي', { name: 'مكتب العمل الدولي', key: 'ILO' }),
      mentionOf('acronym', first, 'GIZ', { acronym: 'GIZ', expansion: null, key: 'GIZ' }),
    ]),
    documentOf('b', second, [
      mentionOf('organization', second, 'منظمة العمل الدولية', { name: 'منظمة العمل الدولية', key: 'ILO' }),
      mentionOf('place', second, 'مراكش', { name: 'مراكش' }),
      mentionOf('organization-ref', second, 'وزارة', { key: 'unnamed' }),
      mentionOf('acronym', second, 'ILO', { acronym: 'ILO', expansion: null, key: 'ILO' }),
    ]),
  ]);

const without = <Row extends { mentions: readonly string[] }>({ mentions, ...row }: Row) => ({
  ...row,
  evidence: mentions.length,
});

describe('across documents', () => {
  test('a body is one row, under the name that is used most, with its other names, acronyms and all its evidence', () => {
    expect(things().organizations.map(without)).toMatchObject([
      { id: 'ILO', name: 'منظمة العمل الدولية', alt_names: ['مكتب العمل الدولي'], acronyms: ['ILO'], evidence: 6 },
      { id: 'GIZ', name: 'GIZ', alt_names: [], acronyms: ['GIZ'], evidence: 1 },
    ]);
  });

  test('an acronym that stands for a programme makes no body of it', () => {
    expect(things().programmes.map(without)).toMatchObject([
      { id: 'programme-1', name: 'برنامج التنقل', alt_names: [], acronyms: ['PM'], evidence: 2 },
    ]);
  });

  test('an acronym whose programme only the lexicon names makes a programme, and no body', () => {
    const source = 'في إطار PM.';
    const row = {
      key: 'MOBILITY',
      name_ar: 'برنامج التنقل المهني',
      name_fr: '',
      name_en: '',
      aliases: '',
      acronyms: '',
    };
    const mobility = { ...noLexicons, programmes: listed([{ ...row, type: 'programme', country: '' } as const]) };
    const mention = mentionOf('acronym', source, 'PM', { acronym: 'PM', expansion: 'برنامج التنقل', key: 'MOBILITY' });
    const { organizations, programmes } = resolve([documentOf('a', source, [mention])], mobility);
    expect(organizations).toEqual([]);
    expect(programmes).toMatchObject([{ id: 'MOBILITY', name: 'برنامج التنقل', acronyms: ['PM'] }]);
  });

  test('an acronym is one row for each thing that it stands for', () => {
    expect(things().acronyms.map(without)).toMatchObject([
      {
        id: 'ILO-ILO',
        acronym: 'ILO',
        expansion_ar: 'منظمة العمل الدولية',
        expansion_other: null,
        key: 'ILO',
        evidence: 2,
      },
      {
        id: 'PM-programme-1',
        acronym: 'PM',
        expansion_ar: 'برنامج التنقل',
        expansion_other: null,
        key: 'programme-1',
        evidence: 1,
      },
      { id: 'GIZ-GIZ', acronym: 'GIZ', expansion_ar: null, expansion_other: null, key: 'GIZ', evidence: 1 },
    ]);
  });

  test('without a key an acronym is told from its namesakes by its expansion', () => {
    const source = 'الفريق الموضوعاتي للهجرة (GTM) والفريق الثاني (GTM) وهيئة GTM';
    const mentions = [
      mentionOf('acronym', source, '(GTM)', { acronym: 'GTM', expansion: 'الفريق الموضوعاتي للهجرة' }),
      mentionOf('acronym', source, 'الثاني (GTM)', { acronym: 'GTM', expansion: null }),
    ];
    const { acronyms } = resolve([
      documentOf('a', source, mentions.slice(0, 1)),
      documentOf('b', source, mentions.slice(1)),
    ]);
    expect(acronyms.map((row) => row.id)).toEqual(['GTM-الفريق-الموضوعاتي-للهجره', 'GTM']);
  });

  test('a place is one row for each country, or name within a country; spellings of one name are one', () => {
    const source = 'في أكادير ثم اكادير ثم المغرب ثم المملكة المغربية';
    const mentions = [
      mentionOf('place', source, 'أكادير', { name: 'أكادير', country: 'MA' }),
      mentionOf('place', source, 'اكادير', { name: 'اكادير', country: 'MA' }),
      mentionOf('place', source, 'المغرب', { name: 'المغرب', iso: 'MA' }),
      mentionOf('place', source, 'المملكة المغربية', { name: 'المغرب', iso: 'MA' }),
    ];
    expect(resolve([documentOf('a', source, mentions)]).places.map(without)).toMatchObject([
      { id: 'MA-اكادير', name: 'أكادير', alt_names: ['اكادير'], iso: null, country: 'MA', evidence: 2 },
      { id: 'MA', name: 'المغرب', alt_names: [], iso: 'MA', country: null, evidence: 2 },
    ]);
  });
});
