import { measures } from './measures/index';
import { peakBytes } from './measures/memory';
import type { Run, Setting } from './trial';

/**
 * Runs one measurement, named by the first argument in the setting of the second (JSON), and sends the parent a
 * {@link Run}.
 */
async function main(): Promise<void> {
  const [name = '', setting = ''] = process.argv.slice(2);
  const measure = measures[name];
  if (!measure) throw new Error(`there is no measure "${name}"`);
  const measured = await measure(JSON.parse(setting) as Setting);
  const { user, system } = process.cpuUsage();
  const run: Run = { ...measured, peakMB: measured.peakMB ?? peakBytes() / 1e6, cpuSeconds: (user + system) / 1e6 };
  process.send?.(run);
  process.disconnect();
}

await main();
