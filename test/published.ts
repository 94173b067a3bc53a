import { expect } from 'vitest';
import { workshop, type Workshop } from './workshop.js';

const page =
  'انعقد الاجتماع في تونس يوم 14 شتنبر 2016، ثم خلال دجنبر 2018.\n\nوبلغت الميزانية 2,4 مليون درهم، بحضور منظمة الصحة العالمية.\n';

/** A small site, published with a configuration; `whenDone` is needed where no test runs, as in beforeAll. */
export async function published(nashir = '{}', whenDone?: (remove: () => Promise<void>) => void): Promise<Workshop> {
  const shop = await workshop({ 'sources/page.txt': page, 'nashir.yaml': nashir }, { whenDone });
  expect((await shop.publish({ quiet: true })).exitCode).toBe(0);
  return shop;
}
