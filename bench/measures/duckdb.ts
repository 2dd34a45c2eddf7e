import path from 'node:path';
import type { Measure, Setting } from '../trial';
import { corpusOf, secondsOf } from './timing';

/** What both index: id, question and answer, and of the trace its length. */
const columns = "columns = {unique_id: 'VARCHAR', question: 'VARCHAR', attempt: 'VARCHAR', expected_answer: 'VARCHAR'}";

/** As a person who knows the format writes it. */
export const duckdb: Measure = (setting) => createTable(setting, "format = 'newline_delimited'");

export const duckdbColumns: Measure = (setting) => createTable(setting, `format = 'newline_delimited', ${columns}`);

async function createTable(setting: Setting, options: string) {
  const { file, rows } = corpusOf(setting);
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const source = `read_json('${file.replaceAll("'", "''")}', ${options})`;
  let found = 0;
  const value = await secondsOf(async () => {
    const instance = await DuckDBInstance.create(path.join(setting.folder, 'peer.duckdb'), { threads: '2' });
    const connection = await instance.connect();
    await connection.run(
      `CREATE TABLE sample AS SELECT unique_id, question, expected_answer, length(attempt) AS trace FROM ${source}`,
    );
    const counted = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM sample');
    found = Number(counted.getRows()[0]?.[0]);
    connection.closeSync();
    instance.closeSync();
  });
  if (found !== rows) throw new Error(`DuckDB found ${found} of ${rows} rows`);
  return { value };
}
