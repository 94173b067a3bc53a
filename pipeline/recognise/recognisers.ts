import type { Recogniser } from './rule.js';
import { date } from './date/recogniser.js';
import { duration } from './duration/recogniser.js';
import { frequency } from './frequency/recogniser.js';
import { acronym } from './acronym/recogniser.js';
import { organization } from './organization/recogniser.js';
import { organizationRef } from './organization/references.js';
import { place } from './place/recogniser.js';
import { programme } from './programme/recogniser.js';
import { theme } from './theme/recogniser.js';
import { amount } from './amount/recogniser.js';
import { count } from './count/recogniser.js';
import { identifier } from './identifier/recogniser.js';
import { ordinal } from './ordinal/recogniser.js';
import { percentage } from './percentage/recogniser.js';
import { reference } from './reference/recogniser.js';
import { amountPairs } from './refiners/amount-pairs.js';
import { acronyms } from './refiners/acronyms.js';
import { bodies } from './refiners/bodies.js';
import { keys } from './refiners/keys.js';
import { programmes } from './refiners/programmes.js';
import { references } from './refiners/references.js';
import { shortForms } from './refiners/short-forms.js';
import { unlistedPlaces } from './refiners/unlisted-places.js';
import { datePairs } from './refiners/date-pairs.js';
import { dateTimes } from './refiners/date-times.js';
import { dateYears } from './refiners/date-years.js';
import type { Refiner } from './refine.js';

/** The kinds in the order in which they are sought: what an earlier one of a layer takes, a later one of that layer cannot. */
export const recognisers: readonly Recogniser[] = [
  reference,
  identifier,
  date,
  frequency,
  duration,
  percentage,
  amount,
  ordinal,
  count,
  organization,
  organizationRef,
  acronym,
  place,
  programme,
  theme,
];

/** What mends all that was found, in order. */
export const refiners: readonly Refiner[] = [
  dateYears,
  dateTimes,
  datePairs,
  amountPairs,
  bodies,
  programmes,
  keys,
  shortForms,
  references,
  acronyms,
  unlistedPlaces,
];
