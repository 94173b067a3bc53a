import { isServed } from './served.js';

/** Where an address names a place that this part of a long text has not, goes on to the part that has it: by the first one, which knows of all. */
export async function leadOn(): Promise<void> {
  const { first, start, end = 'Infinity', parts } = document.querySelector<HTMLElement>('.reading')?.dataset ?? {};
  const { hash } = location;
  const point = Number(/^#c=(\d+),/u.exec(hash)?.[1] ?? NaN);
  const mention = /^#m-(.+)$/u.exec(hash)?.[1];
  if (point >= Number(start) && point < Number(end)) return;
  if (Number.isNaN(point) && (mention === undefined || document.getElementById(`m-${mention}`))) return;
  if (first !== undefined) location.replace(first + hash);
  if (parts === undefined) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.parts a')];
  const link =
    mention === undefined
      ? links.findLast(({ dataset }) => Number(dataset['start']) <= point)
      : links[await partWith(mention, parts)];
  if (link) location.replace(link.href + hash);
}

/** Which part has a mention; a page from the disk can ask nobody. */
async function partWith(mention: string, address: string): Promise<number> {
  if (!isServed) return -1;
  const parts = (await fetch(address).then((answer) => answer.json())) as readonly (readonly string[])[];
  return parts.findIndex((mentions) => mentions.includes(mention));
}
