import { slipsOf } from './attempt';
import type { Random } from './random';
import type { Worked } from './template';

/** How much a trace thinks aloud before it answers. */
type Manner = 'brief' | 'usual' | 'thorough' | 'sprawling';

const openers = [
  'Okay, let me read this carefully.',
  'Let me think about what is asked here.',
  'Alright, first I want to be clear about what is given.',
  'Hmm, let me start slowly with this one.',
  'Let me see what I have and what I need.',
  'So, what do we know?',
];

const links = ['', '', '', 'Okay. ', 'Good. ', 'So far so good. ', 'Next step. ', 'Let me go on. ', 'Right. '];

const restatements = [
  'The question, once more:',
  'Let me repeat the problem so that I do not miss a word.',
  'What is asked, exactly?',
  'Reading it again:',
];

const arithmeticOpeners = [
  'The arithmetic again.',
  'Let me recompute the small calculations.',
  'Checking each number:',
];

const doubts = [
  'Wait, let me stop here for a moment.',
  'Hmm, is that right?',
  'Hold on, there is a trap here that I should look at.',
  'Wait. Let me consider another way to go about it.',
  'Actually, let me think about what could go wrong.',
];

const checkOpeners = [
  'Let me check this.',
  'I should verify the result before I write it down.',
  'A quick test to be sure:',
  'Does that hold up?',
  'Let me make sure with the original question.',
];

const secondPasses = [
  'Let me go through it once more from the start, more slowly, in case I slipped somewhere.',
  'I would like to redo the main steps and see whether I land at the same place.',
  'To be safe, the whole thing again, reading each line as if somebody else had written it.',
];

const hastyStarts = [
  'Let me first make a rough attempt to get a feeling for the size of the answer.',
  'A quick try before I do it properly.',
  'My first instinct is to go straight for the result.',
];

const restarts = [
  'So let me put that aside and do it step by step.',
  'I should not guess. Back to the beginning, properly this time.',
  'That was too fast. Again, and now with every step written down.',
];

const explanations = [
  'Suppose that I had to explain this to a classmate who missed the lesson.',
  'As a last test I tell the whole argument to an imaginary listener; that is how I usually find gaps.',
  'Let me write it as if for a notebook that I will read in a year.',
];

const closers = [
  'Everything fits, so I am confident in the answer.',
  'Both ways agree. I can write it up.',
  'Good, that settles it.',
  'That is consistent, so this is the answer.',
];

/**
 * A teacher trace in the form of reasoning models: thoughts between `<think>` marks, then the clean solution and the
 * boxed answer. A few hundred to several thousand characters.
 */
export function teacherTrace(worked: Worked, random: Random): string {
  const draw = random.uniform();
  const manner: Manner = draw < 0.15 ? 'brief' : draw < 0.45 ? 'usual' : draw < 0.75 ? 'thorough' : 'sprawling';
  return `<think>\n${thoughts(worked, manner, random)}\n</think>\n\n${cleanSolution(worked, random)}`;
}

function thoughts(worked: Worked, manner: Manner, random: Random): string {
  const { idea, steps } = worked;
  if (manner === 'brief') return [idea, ...steps, ...worked.checks.slice(0, 1), conclusion(worked)].join('\n\n');
  const paragraphs = [`${random.pick(openers)} ${idea}`];
  const careful = manner !== 'usual';
  if (careful) paragraphs.splice(0, 1, random.pick(openers), `${random.pick(restatements)} ${worked.question}`, idea);
  if (manner === 'sprawling') paragraphs.push(...firstTry(worked, random));
  for (const step of steps) paragraphs.push(random.pick(links) + step);
  const detours = random.shuffle(worked.detours ?? []);
  for (const detour of detours.slice(0, careful ? 3 : 1)) paragraphs.push(`${random.pick(doubts)} ${detour}`);
  const checks = random.shuffle(worked.checks);
  for (const check of checks.slice(0, careful ? 3 : 1)) paragraphs.push(`${random.pick(checkOpeners)} ${check}`);
  if (careful) paragraphs.push(...secondThoughts(worked, random));
  if (manner === 'sprawling') paragraphs.push(...explainedToSomebody(worked, random));
  paragraphs.push(conclusion(worked));
  return paragraphs.join('\n\n');
}

/** A hasty start that ends in a typical slip and is given up. */
function firstTry(worked: Worked, random: Random): string[] {
  const slip = slipsOf(worked)[0];
  if (slip === undefined) return [];
  return [
    `${random.pick(hastyStarts)} I expect something like $${slip}$.`,
    ...worked.steps.slice(0, -1),
    `From here a quick guess would be $${slip}$, but I have not really justified that. ${(worked.detours ?? [])[0] ?? ''}`.trim(),
    random.pick(restarts),
  ];
}

/** The solution told a third time, as one does to find gaps. */
function explainedToSomebody(worked: Worked, random: Random): string[] {
  return [
    random.pick(explanations),
    `The problem is this. ${worked.question}`,
    `Where does one begin? ${worked.idea}`,
    ...worked.steps.map(
      (step, index) => `${index === 0 ? 'First' : index === worked.steps.length - 1 ? 'Last' : 'After that'}: ${step}`,
    ),
    `And why should one believe it? ${worked.checks.join(' ')}`,
    `I find no gap. The result stays $${worked.answer}$.`,
  ];
}

/** What a careful solver adds after a first result: the arithmetic, the likely slips, the whole way once more. */
function secondThoughts(worked: Worked, random: Random): string[] {
  const paragraphs: string[] = [];
  const arithmetic = recheckedArithmetic(worked.steps);
  if (arithmetic.length > 0) paragraphs.push(`${random.pick(arithmeticOpeners)} ${arithmetic.join(' ')}`);
  const slips = slipsOf(worked);
  if (slips.length > 1 && random.chance(0.6)) {
    const [one, other] = random.sample(slips, 2);
    paragraphs.push(
      `What would a slip look like? I could have ended with $${one ?? ''}$ or with $${other ?? ''}$. Going back over the steps I see no place where that could have happened: each line uses the numbers of the question.`,
    );
  }
  paragraphs.push(random.pick(secondPasses), ...worked.steps.map((step) => random.pick(links) + step));
  if (random.chance(0.5))
    paragraphs.push(`The idea behind it, in one sentence, so that I can trust it: ${worked.idea}`);
  paragraphs.push(random.pick(closers));
  return paragraphs;
}

function conclusion(worked: Worked): string {
  return `So the answer is $${worked.answer}$.`;
}

function cleanSolution(worked: Worked, random: Random): string {
  const steps = random.chance(0.4)
    ? worked.steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
    : worked.steps.join('\n\n');
  const heading = random.pick(['**Solution.**', '**Solution**', '### Solution', 'Here is the solution.']);
  const last = random.pick(['The answer is', 'Therefore the answer is', 'Answer:', 'Final answer:']);
  return `${heading}\n\n${steps}\n\n${last} $\\boxed{${worked.answer}}$`;
}

/** Every product and sum of whole numbers written out in the texts, computed again in another way. */
export function recheckedArithmetic(texts: readonly string[]): string[] {
  const lines = new Set<string>();
  const expression = /(?<![\d.^{\\/])(\d{1,6}) (\\cdot|\+|-) (\d{1,6}) = (\d{1,9})(?![\d.^])/g;
  for (const [, left, sign, right, result] of texts.join('\n').matchAll(expression)) {
    const [a, b, c] = [Number(left), Number(right), Number(result)];
    if (sign === '+' && a + b === c) lines.add(`$${c} - ${b} = ${a}$, so $${a} + ${b} = ${c}$ holds.`);
    if (sign === '-' && a - b === c) lines.add(`$${c} + ${b} = ${a}$, so $${a} - ${b} = ${c}$ holds.`);
    if (sign === '\\cdot' && a * b === c) {
      const units = b % 10;
      const splits = b > 10 && units > 0;
      lines.add(
        splits
          ? `$${a} \\cdot ${b - units} = ${a * (b - units)}$ and $${a} \\cdot ${units} = ${a * units}$, together $${c}$. Yes.`
          : `$${a} \\cdot ${b} = ${c}$, yes.`,
      );
    }
  }
  return [...lines].slice(0, 12);
}
