/** Sends what a form of the API's page asks, and shows the answer under it. */
export function tryApi(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-try]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void ask(form);
    });
  }
}

const longest = 20_000;

async function ask(form: HTMLFormElement): Promise<void> {
  const place = form.querySelector<HTMLElement>('[data-answer]');
  if (!place) return;
  let path = form.dataset['try'] ?? '';
  for (const part of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-part]'))
    path = path.replace(`{${part.dataset['part'] ?? ''}}`, encodeURIComponent(part.value));
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') asked.append(name, value);
  const answer = await fetch(`${path}?${asked.toString()}`);
  const text = await answer.text();
  place.hidden = false;
  place.textContent = `${String(answer.status)} ${decodeURIComponent(answer.url)}\n\n${spread(text).slice(0, longest)}`;
}

const spread = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};
