import { isElement, isText, type Element, type Parent } from './parse.js';

/** How much an element says, in characters without spaces. */
export interface Measure {
  readonly characters: number;
  /** Those in links. */
  readonly linked: number;
  readonly links: number;
}

/** Measures every element of a part of a page. */
export function measureAll(part: Parent): ReadonlyMap<Parent, Measure> {
  const measures = new Map<Parent, Measure>();
  const visit = (parent: Parent): Measure => {
    let [characters, linked, links] = [0, 0, 0];
    for (const child of parent.childNodes) {
      if (isText(child)) characters += child.value.replace(/\s+/gu, '').length;
      if (!isElement(child)) continue;
      const inner = visit(child);
      const isLink = child.tagName === 'a';
      characters += inner.characters;
      linked += isLink ? inner.characters : inner.linked;
      links += isLink ? 1 : inner.links;
    }
    const measure = { characters, linked, links };
    measures.set(parent, measure);
    return measure;
  };
  visit(part);
  return measures;
}

const fewestLinks = 3;
const mostlyLinks = 0.8;
const longestLabel = 40;

/** A block of short links leads elsewhere. */
export const isMenu = ({ characters, linked, links }: Measure): boolean =>
  links >= fewestLinks && linked >= characters * mostlyLinks && linked <= links * longestLabel;

const fewestCharacters = 150;
const elsewhere =
  /(?:^|[-_\s])(?:side-?bar|footer|related|comments?|menu|nav(?:bar)?|breadcrumbs?|banner|widgets?|share|sharing|social|copyrights?|cookies?|ads?)(?:$|[-_\s])/iu;

/** Whether an element beside the article says something too, and not what stands on every page. */
export function isSubstantial(element: Element, { characters, linked }: Measure): boolean {
  const names = element.attrs.filter(({ name }) => name === 'class' || name === 'id').map(({ value }) => value);
  return (
    characters - linked >= fewestCharacters && linked < characters / 2 && !names.some((name) => elsewhere.test(name))
  );
}
