/** Where the address ends in `#c=START,END` (code points of the text), marks that stretch and scrolls to it. */
export function showSpan(): void {
  const text = document.getElementById('text');
  if (!text) return;
  const show = (): void => {
    const [, start, end] = /^#c=(\d+),(\d+)$/u.exec(location.hash) ?? [];
    if (start === undefined || end === undefined) return;
    const range = rangeOf(text, Number(start), Number(end));
    if (!range) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const { top } = range.getBoundingClientRect();
    scrollTo({ top: scrollY + top - innerHeight / 3 });
    range.startContainer.parentElement?.closest('mark')?.focus({ preventScroll: true });
  };
  addEventListener('hashchange', show);
  show();
}

/** The nodes between two offsets in code points. */
function rangeOf(element: HTMLElement, start: number, end: number): Range | undefined {
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
    if (isOpen && end <= before + points.length) {
      range.setEnd(node, unit(end));
      return range;
    }
    before += points.length;
  }
  return undefined;
}
