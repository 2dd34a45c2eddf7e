import { SkillTree, type SkillTreeJson } from '../../skillTree';
import type { DomainSource } from '../source';
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

/** Changes when a node is added, renamed or moved, because stored chains then mean other nodes. */
export const mathTreeVersion = '1';

/** Domains in the order of a course; topics and leaves in tree order below them. */
export const mathDomains: readonly DomainSource[] = [
  prealgebra,
  algebra,
  intermediateAlgebra,
  geometry,
  precalculus,
  vectorsAndMatrices,
  numberTheory,
  counting,
  probabilityAndStatistics,
  calculus,
];

function toJson(domains: readonly DomainSource[]): SkillTreeJson {
  return {
    name: 'Mathematics',
    children: domains.map((domain) => ({
      name: domain.name,
      children: domain.topics.map((topic) => ({
        name: topic.name,
        aliases: [topic.id],
        children: topic.leaves.map(({ name, label, description }) => ({ name, label, description })),
      })),
    })),
  };
}

let built: SkillTree | undefined;

/** The built-in tree of mathematical skills: domains, topics, leaf skills. Built once per process. */
export function mathTree(): SkillTree {
  built ??= SkillTree.fromJson('builtin-math', mathTreeVersion, toJson(mathDomains));
  return built;
}
