/** Shows what a mention says, the rule that found it and how to report it, while it is pointed at or has the focus. */
export function showNotes(): void {
  const [text, card] = [document.getElementById('text'), document.getElementById('note')];
  if (!text || !card) return;
  document.documentElement.classList.add('has-notes');
  const show = (mark: Element): void => {
    const own = mark.id === '' ? document.getElementById(mark.getAttribute('data-of') ?? '') : mark;
    if (!own) return;
    fill(card, own);
    card.hidden = false;
    place(card, own.getBoundingClientRect());
  };
  const hide = (): void => {
    if (!card.matches(':hover, :focus-within') && !text.querySelector('.m:hover, .m:focus')) card.hidden = true;
  };
  const markOf = ({ target }: Event): Element | null => (target instanceof Element ? target.closest('.m') : null);
  text.addEventListener('pointerover', (event) => {
    const mark = markOf(event);
    if (mark) show(mark);
  });
  text.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    if (mark) show(mark);
  });
  text.addEventListener('pointerout', () => setTimeout(hide, 300));
  text.addEventListener('focusout', () => setTimeout(hide, 0));
  card.addEventListener('pointerleave', hide);
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') card.hidden = true;
  });
}

function fill(card: HTMLElement, mark: Element): void {
  const id = mark.id.replace(/^m-/u, '');
  const note = card.querySelector('[data-is="note"]');
  if (note) note.textContent = mark.getAttribute('data-note');
  const quote = mark.textContent;
  const line = card.querySelector<HTMLInputElement>('input');
  const curation = (card.dataset['curation'] ?? '').replace('{id}', id);
  if (line) line.value = curation;
  const report = card.querySelector<HTMLAnchorElement>('[data-is="report"]');
  const { mail, subject = '', body = '' } = card.dataset;
  if (report && mail !== undefined) {
    const written = [body, '', '', `«${quote}»`, `${location.href.split('#')[0] ?? ''}#${mark.id}`, curation].join(
      '\n',
    );
    report.href = `mailto:${mail}?subject=${encodeURIComponent(subject.replace('{what}', id))}&body=${encodeURIComponent(written)}`;
  }
  const thing = card.querySelector<HTMLAnchorElement>('[data-is="thing"]');
  const address = mark.getAttribute('data-href');
  if (thing) {
    thing.hidden = address === null;
    if (address !== null) thing.href = address;
  }
}

/** Under the mention, inside the window. */
function place(card: HTMLElement, { left, bottom, top }: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const x = Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8));
  const y = bottom + height + 8 > innerHeight ? top - height - 6 : bottom + 6;
  card.style.setProperty('inset', `${String(y)}px auto auto ${String(x)}px`);
}
