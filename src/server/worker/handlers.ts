import type { Handlers } from './handler';
import { accuracy } from './handlers/accuracy';
import { annotate, annotateByModel, estimateModel } from './handlers/annotate';
import { check, followIndexing, index } from './handlers/index';
import { correctChains, restoreChains, skillChoices, undoCorrection } from './handlers/person';
import { decide, review, takeBack } from './handlers/review';
import { sample, search } from './handlers/search';
import { compare, deleteSaved, extend, openSaved, save, why } from './handlers/savedSelections';
import { preview } from './handlers/selection';
import { status } from './handlers/status';
import { compareStudents, estimateStudent, runStudent } from './handlers/runStudent';
import { importStudent, resultFiles } from './handlers/student';
import { openableTrees, useTree } from './handlers/tree';
import { skills, skillSamples } from './handlers/treeSkills';
import { proveSet, write } from './handlers/writeSet';

export const handlers: Handlers = {
  'skillGap/status': status,
  'skillGap/index': index,
  'skillGap/check': check,
  'skillGap/followIndexing': followIndexing,
  'skillGap/annotate': annotate,
  'skillGap/estimateModel': estimateModel,
  'skillGap/annotateByModel': annotateByModel,
  'skillGap/openableTrees': openableTrees,
  'skillGap/useTree': useTree,
  'skillGap/skills': skills,
  'skillGap/skillSamples': skillSamples,
  'skillGap/skillChoices': skillChoices,
  'skillGap/correctChains': correctChains,
  'skillGap/undoCorrection': undoCorrection,
  'skillGap/restoreChains': restoreChains,
  'skillGap/resultFiles': resultFiles,
  'skillGap/importStudent': importStudent,
  'skillGap/review': review,
  'skillGap/decide': decide,
  'skillGap/takeBack': takeBack,
  'skillGap/estimateStudent': estimateStudent,
  'skillGap/runStudent': runStudent,
  'skillGap/compareStudents': compareStudents,
  'skillGap/accuracy': accuracy,
  'skillGap/search': search,
  'skillGap/sample': sample,
  'skillGap/preview': preview,
  'skillGap/why': why,
  'skillGap/saveSelection': save,
  'skillGap/openSelection': openSaved,
  'skillGap/compareSelections': compare,
  'skillGap/extendSelection': extend,
  'skillGap/deleteSelection': deleteSaved,
  'skillGap/proveSet': proveSet,
  'skillGap/write': write,
};
