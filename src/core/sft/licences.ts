import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { datasetFile } from '../dataset/datasetPath';

/** What is said of a dataset's licence, and where. */
export interface SourceLicence {
  dataset: string;
  /** Field `license` of its dataset card beside it. */
  card?: string;
  /** A licence file beside it, by its name. */
  file?: string;
  /** Values of a field `license` or `licence` of its rows, with the rows of the set that have each. */
  rows?: Record<string, number>;
  /** Rows of the set that name no licence, where others do. */
  unnamed?: number;
}

/** Rows by dataset, and of these the ones that name each licence. */
export type LicencesFound = Map<string, { rows: number; named: Map<string, number> }>;

/** Characters of a card that are looked at: its front matter stands at its beginning. */
const cardBeginning = 65_536;

/** What stands beside the datasets of a set, and in its rows. Says what others wrote, and checks none of it. */
export class SourceLicences {
  private values: LicencesFound = new Map();

  constructor(private readonly workspace: string) {}

  add(dataset: string, license: string | undefined, rows = 1): void {
    const known = this.values.get(dataset) ?? { rows: 0, named: new Map<string, number>() };
    this.values.set(dataset, known);
    known.rows += rows;
    if (license !== undefined) known.named.set(license, (known.named.get(license) ?? 0) + rows);
  }

  /** What was found since the last time, for {@link append}; it is forgotten here. */
  handOver(): LicencesFound {
    const { values } = this;
    this.values = new Map();
    return values;
  }

  append(found: LicencesFound): void {
    for (const [dataset, { rows, named }] of found) {
      const unnamed = [...named.values()].reduce((left, count) => left - count, rows);
      this.add(dataset, undefined, unnamed);
      for (const [license, count] of named) this.add(dataset, license, count);
    }
  }

  /** The datasets whose rows are in the set, by name. */
  found(): SourceLicence[] {
    return [...this.values]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([dataset, { rows, named }]) => {
        const folder = path.dirname(datasetFile(this.workspace, dataset));
        const unnamed = [...named.values()].reduce((left, count) => left - count, rows);
        const [card, file] = [cardLicence(folder), licenceFile(folder)];
        return {
          dataset,
          ...(card !== undefined && { card }),
          ...(file !== undefined && { file }),
          ...(named.size > 0 && unnamed > 0 && { unnamed }),
          ...(named.size > 0 && { rows: Object.fromEntries([...named].sort(([, a], [, b]) => b - a)) }),
        };
      });
  }
}

/** The `license` of the front matter of a dataset card, as on the Hugging Face Hub. */
function cardLicence(folder: string): string | undefined {
  const file = path.join(folder, 'README.md');
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const beginning = readFileSync(file, 'utf8').slice(0, cardBeginning);
  const matter = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---/.exec(beginning)?.[1];
  const said = /^license:[ \t]*(?:\r?\n[ \t]*-[ \t]*)?["']?([^"'\r\n#]+)/m.exec(matter ?? '')?.[1]?.trim();
  return said === '' ? undefined : said;
}

function licenceFile(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder).find((name) => /^licen[cs]e(\.(txt|md))?$/i.test(name));
}
