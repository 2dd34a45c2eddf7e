import { annotateDatasets } from '../../src/core/annotate/annotateDatasets';
import { unattended } from '../../src/core/job/job';
import { builtinAnnotator } from '../../src/core/skills/builtin/builtinAnnotator';
import { openIndex } from '../../src/core/store/open';
import type { Measure } from '../trial';
import { copyIndex } from './indexing';
import { corpusOf, indexedOf, secondsOf } from './timing';

/** All samples of an indexed corpus get the built-in annotator's chains: read, parsed, annotated, stored. */
export const annotateCorpus: Measure = async (setting) => {
  copyIndex(indexedOf(setting), setting.folder);
  const store = openIndex(setting.folder, 'write');
  try {
    let annotated = 0;
    let cached = 0;
    let chains = 0;
    const seconds = await secondsOf(async () => {
      ({ annotated, cached, chains } = await annotateDatasets(store, { annotator: builtinAnnotator() }, unattended));
    });
    const { rows } = corpusOf(setting);
    // A few problems of the corpus repeat.
    if (annotated + cached !== rows) throw new Error(`${annotated + cached} of ${rows} samples have chains`);
    return { value: seconds, beside: { annotated, chainsEach: chains / annotated } };
  } finally {
    store.close();
  }
};
