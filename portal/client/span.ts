import { leadOn } from './parts.js';

/** Where the address ends in `#c=START,END` (code points of the text), marks that stretch and scrolls to it; what stands in another part is looked for there. */
export function showSpan(): void {
  const text = document.getElementById('text');
  const show = (): void => {
    const [, start, end] = /^#c=(\d+),(\d+)$/u.exec(location.hash) ?? [];
    const first = Number(text?.closest<HTMLElement>('.reading')?.dataset['start'] ?? 0);
    const range =
      text && start !== undefined && end !== undefined
        ? rangeOf(text, Number(start) - first, Number(end) - first)
        : undefined;
    if (!range) return void leadOn();
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const { top } = range.getBoundingClientRect();
    scrollTo({ top: scrollY + top - innerHeight / 3 });
    range.startContainer.parentElement?.closest('mark')?.focus({ preventScroll: true });
  };
  addEventListener('hashchange', show);
  show();
}

/** The nodes between two offsets in code points, as far as the text goes; undefined where it does not begin in it. */
function rangeOf(element: HTMLElement, start: number, end: number): Range | undefined {
  if (start < 0) return undefined;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let [before, isOpen] = [0, false];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const points = Array.from(node.textContent ?? '');
    const unit = (point: number): number => points.slice(0, point - before).join('').length;
    if (!isOpen && start < before + points.length) {
      range.setStart(node, unit(start));
      isOpen = true;
    }
    if (isOpen) range.setEnd(node, unit(Math.min(end, before + points.length)));
    if (isOpen && end <= before + points.length) return range;
    before += points.length;
  }
  return isOpen ? range : undefined;
}
