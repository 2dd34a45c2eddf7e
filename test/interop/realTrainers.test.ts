import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import type { SkillPath } from '../../src/protocol/values';
import { ShownChains } from '../../src/core/sft/skillsBlock';
import { lostParts, rowParts, type RowPart } from '../../src/core/sft/templateProof';
import type { SkillsPlacement } from '../../src/core/sft/trainingRow';
import { samples, SkillGap } from '../cli/skillGap';
import { ask } from './python';

/** Trainers weigh gigabytes and are not installed by tests: each is run where a variable names a Python that has it. */
const trainers = [
  { format: 'trl', python: process.env['SKILL_GAP_TRL'], file: '.trl.py', shapes: ['messages', 'rendered'] },
  {
    ...{ format: 'axolotl', python: process.env['SKILL_GAP_AXOLOTL'] },
    ...{ file: '.axolotl.yaml', shapes: ['messages', 'rendered'] },
  },
  {
    ...{ format: 'unsloth', python: process.env['SKILL_GAP_UNSLOTH'] },
    ...{ file: '.unsloth.py', shapes: ['conversations', 'rendered'] },
  },
] as const;

/** Students by the end of an answer, that of texts and the beginning of texts; `base` ends texts with another mark than answers. */
const students = {
  qwen3: { template: 'qwen3', answerEnd: '<|im_end|>', begin: null, end: '<|im_end|>' },
  base: { template: 'qwen3', answerEnd: '<|im_end|>', begin: null, end: '<|endoftext|>' },
  llama: { template: 'llama-3.1', answerEnd: '<|eot_id|>', begin: '<|begin_of_text|>', end: '<|eot_id|>' },
  gemma: { template: 'gemma-3', answerEnd: '<end_of_turn>', begin: '<bos>', end: '<eos>' },
  deepseek: {
    ...{ template: 'deepseek-v3', answerEnd: '<｜end▁of▁sentence｜>' },
    ...{ begin: '<｜begin▁of▁sentence｜>', end: '<｜end▁of▁sentence｜>' },
  },
} as const;
type Student = keyof typeof students;

const placements = ['before-think', 'inside-think', 'prompt', 'none'] as const;

interface Written {
  student: Student;
  skills: SkillsPlacement;
  shape: string;
  name: string;
  folder: string;
  /** Rows that lose each part, by the proof. */
  lost: Record<RowPart, number>;
}

let skillGap: SkillGap;

beforeAll(() => {
  skillGap = new SkillGap();
  if (trainers.every(({ python }) => python === undefined)) return;
  writeFileSync(skillGap.file('corpus.jsonl'), readFileSync(samples.corpus));
  for (const command of ['index', 'annotate']) skillGap.run(command, 'corpus.jsonl');
  skillGap.run('select', 'corpus.jsonl', '--method', 'random', '--budget', '12', '--save', 'twelve');
});
afterAll(() => skillGap.remove());

function makeStudents(python: string): void {
  const made = Object.entries(students).map(([name, { template, begin, end, answerEnd }]) => ({
    ...{ folder: skillGap.file(name), template: path.resolve('templates', `${template}.jinja`), begin, end },
    marks: [answerEnd, ...openings],
  }));
  ask(python, 'make_student.py', { texts: skillGap.file('corpus.jsonl'), students: made });
}

/** What begins turns, as tokens. */
const openings = [
  '<|im_start|>',
  '<|start_header_id|>',
  '<|end_header_id|>',
  '<start_of_turn>',
  '<｜User｜>',
  '<｜Assistant｜>',
];

function writeSets(format: string, shapes: readonly string[]): Written[] {
  return (Object.keys(students) as Student[]).flatMap((student) =>
    shapes.flatMap((shape) =>
      placements.map((skills) => {
        const folder = path.join(format, shape, skills, student);
        const { code, out, err } = skillGap.run(
          ...['write', '--selection', 'twelve', '--format', format, '--shape', shape, '--skills', skills],
          ...['--template', skillGap.file(student), '--model', skillGap.file(student), '--unproven'],
          ...['--out', folder, '--json'],
        );
        if (code !== 0) throw new Error(err);
        const { name, proofs } = JSON.parse(out) as { name: string; proofs: { template: { lost: Written['lost'] } } };
        return { student, skills, shape, name, folder, lost: proofs.template.lost };
      }),
    ),
  );
}

interface Learned {
  read: string;
  learned: string;
}

/** Rows of a set that lose each part in what a trainer learns; `begin` counts those that begin with no mark, or with two. */
function lostOf({ student, skills, folder, name }: Written, rows: Learned[]): Record<RowPart | 'begin', number> {
  const lost = { ...(Object.fromEntries(rowParts.map((part) => [part, 0])) as Record<RowPart, number>), begin: 0 };
  const { answerEnd, begin } = students[student];
  for (const side of skillGap.linesOf(folder, `${name}.rows.jsonl`) as { id: string; chains: SkillPath[] }[]) {
    const { question: problem = '', attempt: trace = '' } = corpus().get(side.id) ?? {};
    // Trainers may shuffle rows.
    const row = rows.find(({ read }) => read.includes(problem.trim()));
    if (!row) throw new Error(`nothing is learned of ${side.id}`);
    const block = new ShownChains().block(side.chains);
    const trained = { text: `${row.read}${row.learned}`, answerFrom: row.read.length };
    const parts = new Set(lostParts({ problem, tree: '', skills: block, trace }, skills, trained, true));
    if (!row.learned.trimEnd().includes(answerEnd)) parts.add('end');
    for (const part of parts) lost[part]++;
    if (begin !== null && row.read.split(begin).length !== 2) lost.begin++;
  }
  return lost;
}

function corpus(): Map<string, { question: string; attempt: string }> {
  const lines = skillGap.linesOf('corpus.jsonl') as { unique_id: string; question: string; attempt: string }[];
  return new Map(lines.map(({ unique_id, ...row }) => [unique_id, row]));
}

describe.each(trainers)('$format learns of rows what the proof says', ({ format, python, file, shapes }) => {
  it('with every student, in every shape, with the skills at every place', (context: TestContext) => {
    if (python === undefined) return context.skip(`SKILL_GAP_${format.toUpperCase()} names no Python with ${format}`);
    makeStudents(python);
    const sets = writeSets(format, shapes);
    const files = sets.map(({ folder, name }) => skillGap.file(folder, `${name}${file}`));
    const found = ask(python, 'trained_rows.py', { trainer: format, files }) as Learned[][];
    expect(found.map((rows) => rows.length)).toEqual(sets.map(() => 12));
    const seen = sets.map((set, at) => ({ ...set, lost: lostOf(set, found[at] ?? []) }));
    expect(seen).toEqual(sets.map((set) => ({ ...set, lost: { ...set.lost, begin: 0 } })));
  }, 3_600_000);
});
