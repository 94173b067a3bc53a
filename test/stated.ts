/** A configuration in which the publisher says all that can be said. */
export const stated = `
portal:
  base: https://data.example.org/
  title: { ar: بيانات الوزارة, fr: Données du ministère, en: Data of the ministry }
  description: { ar: ما تقوله نصوصنا., fr: Ce que disent nos textes., en: What our texts say. }
publisher:
  name: { ar: الوزارة, fr: Le ministère, en: The ministry }
  url: https://example.org/
  email: info@example.org
  type: NationalAuthority
contact: { name: { en: Open data desk }, email: data@example.org, url: https://example.org/contact }
licence: CC-BY-4.0
coverage:
  countries:
    - { code: TN, bbox: [7.5, 30.2, 11.6, 37.4], centroid: [9.6, 34.1] }
frequency: MONTHLY
keywords: { ar: [الهجرة], fr: [migration], en: [migration] }
themes: [GOVE, SOCI]
datasets:
  dates: { keywords: { en: [calendar] }, themes: [SOCI] }
`;
