import { element, setText } from '../../element';
import { button } from '../../toolkit';
import type {
  BenchmarkFinding,
  ClusterFinding,
  FitFindings,
  FitSummary,
  SamplePlace,
} from '../../../src/protocol/findings';
import type { Settled } from '../../../src/protocol/requests';
import { findingsFacts, findingsTitle } from '../model/findingsWords';
import { count } from '../model/format';

/** Of each kind, at first and with each press of "Show More". */
const atOnce = 20;
/** Milliseconds without a new preview after which the lists follow it. */
const rest = 300;

interface FindingsOptions {
  ask: (limit: number) => Promise<Settled<FitFindings>>;
  open: (place: SamplePlace) => void;
  /** Whether the fold is open at first, and who is told when that changes. */
  isOpen: boolean;
  onOpen: (open: boolean) => void;
}

/** What kept samples out, one by one: problems of benchmarks with the shared words, clusters, wrong traces. */
export class Findings {
  readonly element: HTMLDetailsElement;
  readonly #options: FindingsOptions;
  readonly #title = element('span', { class: 'fold-words' });
  readonly #facts = element('ul', { class: 'notes' });
  readonly #lists = element('div', { class: 'found-lists' });
  readonly #more = button({ id: 'more-findings', label: 'Show More', onPress: () => this.#showMore() });
  #limit = atOnce;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FindingsOptions) {
    this.#options = options;
    this.#more.element.hidden = true;
    this.element = element(
      'details',
      { id: 'findings', class: 'fold', open: options.isOpen },
      element('summary', {}, 'Found ', this.#title),
      this.#facts,
      this.#lists,
      this.#more.element,
    );
    this.element.hidden = true;
    this.element.addEventListener('toggle', () => {
      options.onOpen(this.element.open);
      if (this.element.open) void this.#load();
    });
  }

  /** Follows a preview. */
  show(found: FitSummary | undefined): void {
    const title = found ? findingsTitle(found) : '';
    this.element.hidden = title === '';
    clearTimeout(this.#timer);
    this.#asked++;
    if (!found || title === '') return;
    setText(this.#title, title);
    this.#facts.replaceChildren(...findingsFacts(found).map((fact) => element('li', {}, fact)));
    if (this.element.open) this.#timer = setTimeout(() => void this.#load(), rest);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#asked++;
  }

  #showMore(): void {
    this.#limit += atOnce;
    void this.#load();
  }

  async #load(): Promise<void> {
    if (this.element.hidden) return;
    const asked = ++this.#asked;
    const settled = await this.#options.ask(this.#limit);
    if (asked !== this.#asked || settled.kind === 'cancelled') return;
    if (settled.kind === 'refused') {
      this.#lists.replaceChildren(element('p', { class: 'quiet' }, settled.failure.message));
      return;
    }
    const { benchmarks, clusters, traces } = settled.value;
    this.#lists.replaceChildren(
      ...(benchmarks.length > 0 ? [this.#benchmarkTable(benchmarks)] : []),
      ...(clusters.length > 0 ? [this.#clusterList(clusters)] : []),
      ...(traces.length > 0 ? [this.#traceList(traces)] : []),
    );
    this.#more.element.hidden = ![benchmarks, clusters, traces].some((list) => list.length === this.#limit);
  }

  #benchmarkTable(found: readonly BenchmarkFinding[]): HTMLElement {
    const row = (hit: BenchmarkFinding): HTMLElement =>
      element(
        'tr',
        {},
        element('td', {}, this.#place(hit)),
        element(
          'td',
          {},
          `${hit.benchmark}:${hit.benchmarkLine}`,
          hit.benchmarkId === undefined ? '' : ` ${hit.benchmarkId}`,
        ),
        element('td', { class: 'how' }, hit.how === 'near' ? 'nearly the same' : 'words in a row'),
        element('td', { class: 'shared' }, hit.shared),
      );
    const titles = [
      { title: 'Sample' },
      { title: 'Problem of the benchmark' },
      { title: 'How', class: 'how' },
      { title: 'Words in both' },
    ];
    return section(
      'Problems of benchmarks',
      element(
        'table',
        { class: 'found-table' },
        element(
          'thead',
          {},
          element('tr', {}, ...titles.map(({ title, class: of }) => element('th', { scope: 'col', class: of }, title))),
        ),
        element('tbody', {}, ...found.map(row)),
      ),
    );
  }

  #clusterList(clusters: readonly ClusterFinding[]): HTMLElement {
    const item = ({ problem, samples, more }: ClusterFinding): HTMLElement =>
      element(
        'li',
        {},
        element('p', { class: 'cluster-problem' }, problem),
        element(
          'p',
          { class: 'cluster-samples' },
          ...samples.map((sample) =>
            element(
              'span',
              {},
              this.#place(sample),
              sample.selected ? element('span', { class: 'taken' }, ' selected') : '',
            ),
          ),
          ...(more > 0 ? [element('span', { class: 'quiet' }, `and ${count(more)} more`)] : []),
        ),
      );
    return section('Clusters of near-duplicates', element('ul', { class: 'clusters' }, ...clusters.map(item)));
  }

  #traceList(places: readonly SamplePlace[]): HTMLElement {
    const items = places.map((place) => element('span', {}, this.#place(place)));
    return section('Teacher traces left out', element('p', { class: 'cluster-samples' }, ...items));
  }

  /** A sample's id, which opens its line. */
  #place(place: SamplePlace): HTMLElement {
    const where = `${place.dataset}:${place.line}`;
    const press = element('button', { type: 'button', class: 'place-link', title: `Open ${where}` }, place.id);
    press.addEventListener('click', () => this.#options.open(place));
    return press;
  }
}

function section(title: string, content: HTMLElement): HTMLElement {
  return element(
    'section',
    { 'aria-label': title },
    element('h3', {}, title),
    element('div', { class: 'found-scroll', tabindex: 0 }, content),
  );
}
