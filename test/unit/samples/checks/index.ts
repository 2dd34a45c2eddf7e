import { calculusChecks, intermediateChecks, precalculusChecks, vectorChecks } from './advancedChecks';
import type { Checks } from './check';
import { countingChecks, numberTheoryChecks, probabilityChecks } from './discreteChecks';
import { geometryChecks } from './figureChecks';
import { algebraChecks, prealgebraChecks } from './schoolChecks';

/** One check for each template, by its name. */
export const allChecks: Checks = {
  ...prealgebraChecks,
  ...algebraChecks,
  ...intermediateChecks,
  ...geometryChecks,
  ...precalculusChecks,
  ...vectorChecks,
  ...numberTheoryChecks,
  ...countingChecks,
  ...probabilityChecks,
  ...calculusChecks,
};
