/** Gives each snippet a button that copies it. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const text = button.parentElement?.querySelector('pre')?.textContent ?? '';
    const before = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = button.dataset['copied'] ?? '';
        setTimeout(() => (button.textContent = before), 2000);
      });
    });
  }
}
