import path from 'node:path';
import { datasetPath } from '../../core/dataset/datasetPath';
import { forgetDatasets } from '../../core/ingest/forgetDatasets';
import { presentAndMissing } from '../../core/pool/goneFiles';
import { openIndex } from '../../core/store/open';
import { plural } from '../amounts';
import { exitCodes, WrongUsage, type Command } from '../command';
import { openToWrite } from '../openToWrite';

export const forget: Command = {
  name: 'forget',
  summary: 'take files out of the index; their chains and attempts stay',
  help: `Usage: skill-gap forget FILE...
       skill-gap forget --missing

The index forgets the files and their samples; the files themselves are left alone, and need not be there any more.
Chains, corrections, attempts and saved selections stay: they hang on the problem texts, and are back with the next
skill-gap index FILE.

  --missing    every file of the index that is gone from the disk

Example:
  skill-gap forget old.jsonl`,
  options: { missing: { type: 'boolean' } },

  async run(args, context) {
    const gone = args.values['missing'] === true;
    if (gone === args.positionals.length > 0) throw new WrongUsage('forget needs either FILEs or --missing.');
    openIndex(context.workspace, 'read').close();
    const store = await openToWrite(context);
    try {
      const paths = gone
        ? presentAndMissing(store, store.datasets.all()).missing
        : args.positionals.map((file) => datasetPath(store.workspace, path.resolve(context.cwd, file)));
      const forgotten = forgetDatasets(store, paths);
      for (const { path: name, samples } of forgotten)
        context.report(`${name}: ${plural(samples, 'sample')} taken out of the index.`);
      if (forgotten.length === 0) context.report('No file of the index is gone.');
      context.result({ forgotten });
      return await Promise.resolve(exitCodes.done);
    } finally {
      store.close();
    }
  },
};
