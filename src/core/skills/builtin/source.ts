/**
 * How the built-in trees are written down: domains hold topics, topics hold leaf skills, and topics and leaves carry
 * cues. A cue text is a list `term:weight; term:weight`; weight 2 when left out, negative for a guard against a
 * look-alike. A term is one to five words or LaTeX commands, or `@shape` for a feature of the formulas; `#` stands for
 * any number. Words are compared without plural s.
 */
export interface LeafSource {
  name: string;
  /** For narrow columns and hints. */
  label: string;
  /** One line. */
  description: string;
  cues: string;
}

export interface TopicSource {
  name: string;
  /** `domain/topic`, also the alias under which others' tables know the topic. */
  id: string;
  cues: string;
  /** The first leaf stands for the topic where no cue tells the leaves apart. */
  leaves: readonly LeafSource[];
}

export interface DomainSource {
  name: string;
  topics: readonly TopicSource[];
}

export function leaf(name: string, label: string, description: string, cues: string): LeafSource {
  return { name, label, description, cues };
}

export function topic(name: string, id: string, cues: string, leaves: readonly LeafSource[]): TopicSource {
  return { name, id, cues, leaves };
}

export function domain(name: string, topics: readonly TopicSource[]): DomainSource {
  return { name, topics };
}
