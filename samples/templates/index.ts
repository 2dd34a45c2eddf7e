import type { Template } from '../generator/template';
import { algebra } from './algebra';
import { calculus } from './calculus';
import { counting } from './counting';
import { geometry } from './geometry';
import { intermediateAlgebra } from './intermediateAlgebra';
import { numberTheory } from './numberTheory';
import { prealgebra } from './prealgebra';
import { precalculus } from './precalculus';
import { probabilityAndStatistics } from './probabilityAndStatistics';
import { vectorsAndMatrices } from './vectorsAndMatrices';

/** All kinds of problems, in the order of the built-in tree's domains. */
export const allTemplates: readonly Template[] = [
  ...prealgebra,
  ...algebra,
  ...intermediateAlgebra,
  ...geometry,
  ...precalculus,
  ...vectorsAndMatrices,
  ...numberTheory,
  ...counting,
  ...probabilityAndStatistics,
  ...calculus,
];
