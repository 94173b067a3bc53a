import type { Trilingual } from '../../check/dataset.js';
import { node, ref, texts, type GraphNode } from './graph.js';

/** What is measured of the data, and what the number means. */
export const metrics = {
  rows: {
    label: { ar: 'عدد السطور', fr: 'nombre de lignes', en: 'number of rows' },
    definition: { ar: 'عدد سطور المجموعة.', fr: 'Le nombre de lignes du jeu.', en: 'How many rows the dataset has.' },
    dimension: 'amountOfData',
    type: 'integer',
  },
  completeness: {
    label: { ar: 'الاكتمال', fr: 'complétude', en: 'completeness' },
    definition: {
      ar: 'نسبة الخلايا غير الفارغة في العمود، من 0 إلى 1.',
      fr: 'La part des cellules non vides de la colonne, de 0 à 1.',
      en: 'The share of the cells of the column that are not empty, from 0 to 1.',
    },
    dimension: 'completeness',
    type: 'decimal',
  },
  valid: {
    label: { ar: 'الصحة', fr: 'validité', en: 'validity' },
    definition: {
      ar: 'نسبة السطور المنشورة الموافقة لمخطط المجموعة؛ السطور المخالفة لا تُنشر.',
      fr: 'La part des lignes publiées conformes au schéma du jeu ; les autres ne sont pas publiées.',
      en: 'The share of the published rows that conform to the schema; those that do not are not published.',
    },
    dimension: 'consistency',
    type: 'decimal',
  },
  quarantined: {
    label: { ar: 'السطور المحجوزة', fr: 'lignes retenues', en: 'rows kept back' },
    definition: {
      ar: 'عدد السطور التي خالفت مخططها فلم تُنشر.',
      fr: 'Le nombre de lignes contraires à leur schéma, qui ne sont pas publiées.',
      en: 'How many rows failed their schema, and are not published.',
    },
    dimension: 'consistency',
    type: 'integer',
  },
  f1: {
    label: { ar: 'دقة التعرف (F1)', fr: 'exactitude de la reconnaissance (F1)', en: 'accuracy of recognition (F1)' },
    definition: {
      ar: 'المقياس F1 بين ما وُجد وما وسمه أشخاص في نصوص مرجعية، لكل نوع، من 0 إلى 1.',
      fr: 'La mesure F1 entre ce qui est trouvé et ce que des personnes ont annoté dans des textes de référence, par type, de 0 à 1.',
      en: 'The F1 measure between what is found and what people annotated in reference texts, by kind, from 0 to 1.',
    },
    dimension: 'accuracy',
    type: 'decimal',
  },
} satisfies Record<string, Metric>;

interface Metric {
  readonly label: Trilingual;
  readonly definition: Trilingual;
  /** A dimension of W3C's linked data quality dimensions. */
  readonly dimension: string;
  readonly type: 'integer' | 'decimal';
}

export type MetricName = keyof typeof metrics;

export const metricAddress = (base: string, name: MetricName): string => `${base}def/#metric-${name}`;

export const metricNodes = (base: string): GraphNode[] =>
  Object.entries(metrics).map(([name, { label, definition, dimension, type }]) =>
    node(metricAddress(base, name as MetricName), ['dqv:Metric'], {
      'skos:prefLabel': texts(label),
      'skos:definition': texts(definition),
      'dqv:expectedDataType': ref(`http://www.w3.org/2001/XMLSchema#${type}`),
      'dqv:inDimension': ref(`http://www.w3.org/2016/05/ldqd#${dimension}`),
    }),
  );
