const key = 'nashir.visit';

interface Seen {
  readonly day: string;
  readonly versions: Readonly<Record<string, string>>;
}

interface Dataset {
  readonly title: string;
  readonly version: string;
}

/** Tells which datasets have a new version since the reader was here. Only the browser knows when that was. */
export function tellWhatIsNew(): void {
  const place = document.querySelector<HTMLElement>('.visit');
  const source = document.getElementById('versions')?.textContent;
  if (!place || source === undefined) return;
  try {
    const datasets = JSON.parse(source) as Readonly<Record<string, Dataset>>;
    const before = JSON.parse(localStorage.getItem(key) ?? 'null') as Seen | null;
    const versions = Object.fromEntries(Object.entries(datasets).map(([name, { version }]) => [name, version]));
    localStorage.setItem(key, JSON.stringify({ day: new Date().toISOString(), versions } satisfies Seen));
    if (before) tell(place, datasets, before);
  } catch {
    // A browser that keeps nothing has nothing to compare with.
  }
}

function tell(place: HTMLElement, datasets: Readonly<Record<string, Dataset>>, { day, versions }: Seen): void {
  const fresh = Object.entries(datasets).filter(([name, { version }]) => versions[name] !== version);
  const { some = '', none = '', locale = 'en', comma = ', ' } = place.dataset;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(day));
  const what = fresh.map(([, { title, version }]) => `${title} ${version}`).join(comma);
  place.textContent = (fresh.length > 0 ? some : none).replace('{date}', date).replace('{what}', what);
  place.hidden = false;
}
