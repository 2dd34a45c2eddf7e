/** Makes the built-in annotator's table of fitted weights from labelled problems. */
import { compileCues, type CueTable, type Vote } from '../src/core/skills/builtin/cueTable';
import {
  encodeVote,
  mostSteps,
  weightStep,
  type FittedModel,
  type FittedTable,
} from '../src/core/skills/builtin/fittedTable';
import { gramsOf } from '../src/core/skills/builtin/grams';
import { findMatches, lexiconOf, type Lexicon, type Matches } from '../src/core/skills/builtin/matches';
import { courseVotes, mathSubjects } from '../src/core/skills/builtin/math/courses';
import { mathDomains } from '../src/core/skills/builtin/math/mathTree';
import { problemText, solutionText } from '../src/core/skills/builtin/problemText';
import { tokenise } from '../src/core/skills/builtin/tokens';
import type { LabelledRow } from './skillData';
import { fitSoftmax, type Example, type Fit } from './softmaxFit';

/** What a fit can be varied in; {@link chosen} was best on left-out rows. */
export interface FitSettings {
  /** A term gets weights when at least this many problems, or solutions, have it. */
  fewestRows: { problem: number; solution: number };
  /** Characters for the weights of each model. */
  budget: { topics: number; subjects: number };
  dropout: { topics: number; subjects: number };
  penalty: number;
  passes: number;
  /** Share of the target that the main label gets when there are others. */
  mainShare: number;
  /** How much a row counts whose two labellings differ. */
  disputedWeight: number;
}

const chosen: FitSettings = {
  fewestRows: { problem: 5, solution: 8 },
  budget: { topics: 110_000, subjects: 55_000 },
  dropout: { topics: 0.4, subjects: 0.6 },
  penalty: 0.1,
  passes: 20,
  mainShare: 0.9,
  disputedWeight: 0.7,
};

/**
 * Words of questions in general. They may tell the course, but which topics they go with is the corpus's: a weight of
 * theirs would mislead elsewhere, and explain nothing.
 */
const general = new Set(
  'how did do does are is was be were has had have can could may might must will would should all any not no nor for and or but the a an of to in on at by as it its if so than then that this these those there their them they he she him his her i you we us our your my me who whom whose what which when where why with without from into out up over after before while being been each every either other another some such same more most many much only also very just still about between during per one two three four five six seven eight nine ten first second find determin comput calculat evaluat express answer shown figur question possibl form valu total half make made take took give gave get got let suppos given follow know need want use time day number john mari tom bob joe alic sara $ , : ( ) + ~ #'.split(
    ' ',
  ),
);
const isGeneral = (text: string): boolean => text.split(' ').every((word) => general.has(word));

/** What is asked for of one row. */
type Asked = Pick<Example, 'target' | 'weight'>;
type AskedOf = (row: LabelledRow) => Asked | undefined;

/** Rows with a topic or a course, or both. */
export function fitTable(rows: readonly LabelledRow[], settings = chosen): FittedTable {
  const cues = compileCues(mathDomains);
  const lexicon = lexiconOf(cues, candidateGrams(cues, rows, settings));
  const views = rows.flatMap((row) => {
    const found = [findMatches(lexicon, row.problem)];
    if (row.solution !== undefined) found.push(findMatches(lexicon, row.problem, row.solution));
    return found.map((matches) => ({ row, matches }));
  });
  const usable = usableFeatures(
    lexicon,
    views.map(({ matches }) => matches),
    settings,
  );
  const fit = (task: 'topics' | 'subjects', hand: Vote[][], classes: number, askedOf: AskedOf): Fit => {
    const examples = views.flatMap(({ row, matches }) => {
      const asked = askedOf(row);
      return asked ? [exampleOf(matches, usable, hand, asked)] : [];
    });
    return fitSoftmax(examples, {
      ...{ classes, features: 2 * lexicon.size, budget: settings.budget[task] },
      // A term's two features share the line.
      textLength: (feature) => {
        const text = textOf(lexicon, feature % lexicon.size);
        return task === 'topics' && isGeneral(text) ? Infinity : text.length / 2 + 2;
      },
      ...{ step: weightStep, most: mostSteps * weightStep, passes: settings.passes, penalty: settings.penalty },
      dropout: settings.dropout[task],
    });
  };
  const topics = fit(
    'topics',
    cues.terms.map((term) => term.topics),
    cues.topics.length,
    topicsAsked(cues, settings),
  );
  const subjects = fit('subjects', courseVotes(cues), mathSubjects.length, subjectAsked);
  return tableOf(lexicon, topics, subjects);
}

function topicsAsked(cues: CueTable, { mainShare, disputedWeight }: FitSettings): AskedOf {
  const numbers = new Map(cues.topics.map((topic, number) => [topic.id, number]));
  return (row) => {
    const [main, ...others] = (row.skills ?? []).flatMap((id) => numbers.get(id) ?? []);
    if (main === undefined) return undefined;
    const target = new Float32Array(cues.topics.length);
    for (const other of others) target[other] = (1 - mainShare) / others.length;
    target[main] = others.length === 0 ? 1 : mainShare;
    return { target, weight: row.agreed === false ? disputedWeight : 1 };
  };
}

function subjectAsked(row: LabelledRow): Asked | undefined {
  const number = mathSubjects.findIndex((name) => name === row.subject);
  if (number < 0) return undefined;
  const target = new Float32Array(mathSubjects.length);
  target[number] = 1;
  return { target, weight: 1 };
}

/** Grams that enough rows have and that are no cue by themselves. */
function candidateGrams(cues: CueTable, rows: readonly LabelledRow[], { fewestRows }: FitSettings): string[] {
  const known = new Set(cues.terms.map((term) => tokenise(term.text).items.join(' ')));
  const inProblems = new Map<string, number>();
  const inSolutions = new Map<string, number>();
  const count = (counts: Map<string, number>, text: string): void => {
    for (const gram of gramsOf(tokenise(text))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  };
  for (const row of rows) {
    count(inProblems, problemText(row.problem).text);
    count(inSolutions, solutionText(row.solution ?? ''));
  }
  return [...new Set([...inProblems.keys(), ...inSolutions.keys()])].filter(
    (gram) =>
      ((inProblems.get(gram) ?? 0) >= fewestRows.problem || (inSolutions.get(gram) ?? 0) >= fewestRows.solution) &&
      !known.has(gram),
  );
}

/** 1 for each feature that enough of the texts have. */
function usableFeatures(lexicon: Lexicon, found: readonly Matches[], { fewestRows }: FitSettings): Uint8Array {
  const rows = new Uint32Array(2 * lexicon.size);
  for (const { features } of found) for (const feature of features) rows[feature] = (rows[feature] ?? 0) + 1;
  // A problem is looked at twice: alone and with its solution.
  return Uint8Array.from(rows, (count, feature) =>
    count >= (feature < lexicon.size ? 2 * fewestRows.problem : fewestRows.solution) ? 1 : 0,
  );
}

function exampleOf(matches: Matches, usable: Uint8Array, hand: Vote[][], asked: Asked): Example {
  const votes = new Float32Array(asked.target.length);
  matches.terms.forEach((term, i) => {
    for (const { target, weight } of hand[term] ?? []) {
      votes[target] = (votes[target] ?? 0) + weight * (matches.strengths[i] ?? 0);
    }
  });
  const kept = [...matches.features.keys()].filter((i) => usable[matches.features[i] ?? 0] === 1);
  return {
    features: kept.map((i) => matches.features[i] ?? 0),
    values: kept.map((i) => matches.values[i] ?? 0),
    hand: votes,
    ...asked,
  };
}

function textOf({ cues, grams }: Lexicon, term: number): string {
  return cues.terms[term]?.text ?? grams[term - cues.terms.length] ?? '';
}

/** The weights of one feature in one model, as the table's text. */
function entriesOf(fit: Fit, feature: number): string {
  let entries = '';
  for (let target = 0; target < fit.classes; target++) {
    const steps = Math.round((fit.weights[feature * fit.classes + target] ?? 0) / weightStep);
    if (steps !== 0) entries += encodeVote(target, steps);
  }
  return entries;
}

function modelOf({ classes, scale, bias }: Fit): FittedModel {
  return { classes, scale: Number(scale.toFixed(3)), bias: Array.from(bias, (value) => value.toFixed(1)).join(' ') };
}

function tableOf(lexicon: Lexicon, topics: Fit, subjects: Fit): FittedTable {
  const lines = Array.from({ length: lexicon.size }, (_, term) => {
    const columns = [term, lexicon.size + term].flatMap((feature) =>
      [topics, subjects].map((fit) => entriesOf(fit, feature)),
    );
    return columns.every((column) => column === '') ? '' : [textOf(lexicon, term), ...columns].join('\t').trimEnd();
  });
  const cues = lexicon.cues.terms.length;
  const text = (part: string[]): string => part.filter((line) => line !== '').join('\n');
  return {
    ...{ topics: modelOf(topics), subjects: modelOf(subjects) },
    ...{ cues: text(lines.slice(0, cues)), grams: text(lines.slice(cues)) },
  };
}
