import type { Mention } from '../../model.js';
import type { MentionsRow } from '../../schemas.js';
import type { Evidence } from './evidence.js';

type Columns = Omit<MentionsRow, 'id' | 'kind' | keyof Evidence>;

const none: Columns = {
  value: null,
  currency: null,
  unit: null,
  measure: null,
  of: null,
  expansion: null,
  iso: null,
  country: null,
  key: null,
  approx: false,
  min: false,
  max: false,
};

/** What a mention states, as columns that serve all kinds: the main thing is its `value`. */
export function valueColumns(mention: Mention): Columns {
  switch (mention.kind) {
    case 'date':
      return { ...none, value: mention.value.edtf };
    case 'duration':
    case 'frequency': {
      const { iso8601, ...bounds } = mention.value;
      return { ...none, value: iso8601, ...bounds };
    }
    case 'amount': {
      const { amount, ...rest } = mention.value;
      return { ...none, value: amount, ...rest };
    }
    case 'percentage': {
      const { percent, ...bounds } = mention.value;
      return { ...none, value: percent, ...bounds };
    }
    case 'count':
    case 'ordinal':
      return { ...none, ...mention.value };
    case 'reference': {
      const { number, of = null } = mention.value;
      return { ...none, value: number, of };
    }
    case 'organization-ref':
      return { ...none, key: mention.value.key };
    case 'organization':
    case 'place':
    case 'programme': {
      const { name, ...rest } = mention.value;
      return { ...none, value: name, ...rest };
    }
    case 'acronym': {
      const { acronym, ...rest } = mention.value;
      return { ...none, value: acronym, ...rest };
    }
    case 'theme':
      return { ...none, value: mention.value.text };
  }
}
