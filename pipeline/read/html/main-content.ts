import { isMenu, isSubstantial, measureAll, type Measure } from './measure.js';
import { isElement, type Child, type Document, type Element, type Parent } from './parse.js';
import { articleOf } from './readability.js';

/**
 * Narrows a page to what it is for: all that stands where Readability finds the article, menus apart; beside it what
 * says something too, and the title.
 */
export function mainContent(page: Document): void {
  const article = articleOf(page);
  const measures = measureAll(page);
  const measure = (element: Element): Measure => measures.get(element) ?? { characters: 0, linked: 0, links: 0 };
  const keep = (parent: Parent, isKept: (child: Element) => boolean): void => {
    parent.childNodes = parent.childNodes.filter((child) => isElement(child) && isKept(child));
  };

  const [part, ...ancestors] = commonPath(article).reverse();
  let hasTitle = part === undefined || holdsTitle(part);
  let inner = part;
  for (const outer of ancestors) {
    const title = hasTitle ? undefined : titleBefore(inner, outer);
    keep(outer, (child) => child === inner || child === title || isSubstantial(child, measure(child)));
    hasTitle ||= title !== undefined;
    inner = outer;
  }

  const dropMenus = (parent: Parent): void => {
    parent.childNodes = parent.childNodes.filter(
      (child) => !isElement(child) || article.has(child) || !isMenu(measure(child)),
    );
    for (const child of parent.childNodes) if (isElement(child)) dropMenus(child);
  };
  dropMenus(page);
}

/** From the page to the innermost element that holds all of them; empty where there are none. */
function commonPath(elements: ReadonlySet<Element>): Parent[] {
  let common: Parent[] | undefined;
  for (const element of elements) {
    const path = pathTo(element);
    common = common?.filter((parent, depth) => path[depth] === parent) ?? path;
  }
  return common ?? [];
}

function pathTo(element: Element): Parent[] {
  const path: Parent[] = [];
  for (let node: Parent | null = element; node !== null; node = isElement(node) ? node.parentNode : null)
    path.push(node);
  return path.reverse();
}

const titles = new Set(['h1', 'h2']);

const holdsTitle = (node: Parent | Child): boolean =>
  (isElement(node) && titles.has(node.tagName)) || ('childNodes' in node && node.childNodes.some(holdsTitle));

/** The nearest element before another one that holds a title. */
const titleBefore = (inner: Parent | undefined, outer: Parent): Child | undefined =>
  outer.childNodes
    .slice(
      0,
      outer.childNodes.findIndex((child) => child === inner),
    )
    .findLast(holdsTitle);
