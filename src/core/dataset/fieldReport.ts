import type { JsonObject } from '../jsonl/parseLine';
import { Lengths, type LengthReport } from './lengths';

/** What one field of a file holds. */
export interface FieldReport {
  name: string;
  /** Rows by the type of the value; rows without the field are under `missing`. */
  types: Partial<Record<FieldType, number>>;
  /** Share of the rows in which it is there and not null. */
  present: number;
  /** Of its texts, in characters. */
  lengths?: LengthReport;
  /** The first value, at most 80 characters of it as JSON. */
  example?: string;
}

export type FieldType = 'text' | 'number' | 'boolean' | 'list' | 'object' | 'null' | 'missing';

const longestExample = 80;
/** Files whose keys are data have no end of fields. */
const mostFields = 500;

/** Gathers the report of all fields of a file, row by row. */
export class FieldReports {
  private readonly fields = new Map<string, { types: Map<FieldType, number>; lengths: Lengths; example?: string }>();
  private rows = 0;
  /** Rows with fields beyond the first 500 different ones. */
  overflow = 0;

  add(row: JsonObject): void {
    this.rows++;
    let more = false;
    for (const [name, value] of Object.entries(row)) {
      let field = this.fields.get(name);
      if (!field && this.fields.size === mostFields) {
        more = true;
        continue;
      }
      field ??= { types: new Map<FieldType, number>(), lengths: new Lengths() };
      this.fields.set(name, field);
      const type = typeOf(value);
      field.types.set(type, (field.types.get(type) ?? 0) + 1);
      if (typeof value === 'string') field.lengths.add(value.length);
      if (type !== 'null') field.example ??= exampleOf(value);
    }
    if (more) this.overflow++;
  }

  /** In the order of their first appearance. */
  report(): FieldReport[] {
    return [...this.fields].map(([name, { types, lengths, example }]) => {
      const held = [...types.values()].reduce((sum, count) => sum + count, 0);
      const missing = this.rows - held;
      const report = lengths.report();
      return {
        name,
        types: { ...Object.fromEntries(types), ...(missing > 0 && { missing }) },
        present: (held - (types.get('null') ?? 0)) / this.rows,
        ...(report && { lengths: report }),
        ...(example !== undefined && { example }),
      };
    });
  }
}

function typeOf(value: unknown): FieldType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  const type = typeof value;
  if (type === 'string') return 'text';
  return type === 'number' || type === 'boolean' ? type : 'object';
}

function exampleOf(value: unknown): string {
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, longestExample) : value);
  const cut = text.length > longestExample || (typeof value === 'string' && value.length > longestExample);
  return cut ? `${text.slice(0, longestExample - 1)}…` : text;
}
