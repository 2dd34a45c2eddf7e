import type { ServerMethod } from '../../protocol/requests';
import type { Handler, Handlers } from './handler';
import { check, followIndexing, index } from './handlers/index';
import { sample, search } from './handlers/search';
import { status } from './handlers/status';

/**
 * A handler whose code is loaded on its first call: a thread that only reads corpora holds a third of the memory of one
 * that knows everything, and is there in half the time.
 */
function later<M extends ServerMethod>(load: () => Promise<Handler<M>>): Handler<M> {
  return async (params, context) => await (await load())(params, context);
}

export const handlers: Handlers = {
  'skillGap/status': status,
  'skillGap/index': index,
  'skillGap/check': check,
  'skillGap/followIndexing': followIndexing,
  'skillGap/annotate': later(async () => (await import('./handlers/annotate')).annotate),
  'skillGap/estimateModel': later(async () => (await import('./handlers/annotate')).estimateModel),
  'skillGap/annotateByModel': later(async () => (await import('./handlers/annotate')).annotateByModel),
  'skillGap/openableTrees': later(async () => (await import('./handlers/tree')).openableTrees),
  'skillGap/useTree': later(async () => (await import('./handlers/tree')).useTree),
  'skillGap/skills': later(async () => (await import('./handlers/treeSkills')).skills),
  'skillGap/skillSamples': later(async () => (await import('./handlers/treeSkills')).skillSamples),
  'skillGap/skillChoices': later(async () => (await import('./handlers/person')).skillChoices),
  'skillGap/correctChains': later(async () => (await import('./handlers/person')).correctChains),
  'skillGap/undoCorrection': later(async () => (await import('./handlers/person')).undoCorrection),
  'skillGap/restoreChains': later(async () => (await import('./handlers/person')).restoreChains),
  'skillGap/resultFiles': later(async () => (await import('./handlers/student')).resultFiles),
  'skillGap/importStudent': later(async () => (await import('./handlers/student')).importStudent),
  'skillGap/exportVerdicts': later(async () => (await import('./handlers/student')).exportStudent),
  'skillGap/review': later(async () => (await import('./handlers/review')).review),
  'skillGap/decide': later(async () => (await import('./handlers/review')).decide),
  'skillGap/takeBack': later(async () => (await import('./handlers/review')).takeBack),
  'skillGap/estimateStudent': later(async () => (await import('./handlers/runStudent')).estimateStudent),
  'skillGap/runStudent': later(async () => (await import('./handlers/runStudent')).runStudent),
  'skillGap/compareStudents': later(async () => (await import('./handlers/runStudent')).compareStudents),
  'skillGap/accuracy': later(async () => (await import('./handlers/accuracy')).accuracy),
  'skillGap/search': search,
  'skillGap/sample': sample,
  'skillGap/preview': later(async () => (await import('./handlers/selection')).preview),
  'skillGap/findings': later(async () => (await import('./handlers/findings')).findings),
  'skillGap/why': later(async () => (await import('./handlers/savedSelections')).why),
  'skillGap/saveSelection': later(async () => (await import('./handlers/savedSelections')).save),
  'skillGap/openSelection': later(async () => (await import('./handlers/savedSelections')).openSaved),
  'skillGap/compareSelections': later(async () => (await import('./handlers/savedSelections')).compare),
  'skillGap/extendSelection': later(async () => (await import('./handlers/savedSelections')).extend),
  'skillGap/deleteSelection': later(async () => (await import('./handlers/savedSelections')).deleteSaved),
  'skillGap/proveSet': later(async () => (await import('./handlers/writeSet')).proveSet),
  'skillGap/write': later(async () => (await import('./handlers/writeSet')).write),
};
