import { studentAttempt } from '../samples/generator/attempt';
import { makeProblem } from '../samples/generator/corpus';
import { teacherTrace } from '../samples/generator/trace';
import { allTemplates } from '../samples/templates/index';
import type { CorpusProblem, CorpusShape } from './corpusShape';

/** Spread of the line lengths: the standard deviation of their logarithm, about that of published R1 traces. */
const spread = 0.7;
/** Shares of rows with a line separator, an emoji, an escape: what readers that split or search carelessly trip over. */
const oddities: readonly (readonly [share: number, texts: readonly string[]])[] = [
  [0.05, ['A new line of thought:\u2028', 'Copied from my notes:\u2028\u2029']],
  [0.03, ['Nice 🙂. ', 'Found it 🎉! ', 'Hmm 🤔. ']],
  [
    0.03,
    ['Since x \\u2264 y here, ', 'As in the caf\\u00e9 problem, ', 'Good \\ud83d\\udc4d. ', 'A tab\\u0009between. '],
  ],
];

const turns = [
  'Wait, let me look at that again. ',
  'Hmm. ',
  'Let me verify this step once more. ',
  'So, as I said: ',
  'Alternatively, I can see it like this. ',
  'Let me double-check by going back. ',
  'Okay, so the point is this. ',
  'Maybe I should be more careful here. ',
  'Is that really true? I think so, because of the following. ',
  'Let me restate it in other words. ',
  'To be sure: ',
  'Another look at the same line. ',
  'I keep coming back to this. ',
  'What did I have before? ',
  'Let me slow down. ',
  'Right, that was: ',
  'But hold on. ',
  'Suppose that I had made an error; where could it be? Perhaps here: ',
  'No, this seems fine. ',
  'Let me write it out again without skipping anything. ',
  'Going through the cases once more. ',
  'If I trust the earlier result, then this must hold as well. ',
  'Yes. ',
  'This is consistent with what I found before. ',
];

interface LongProblem extends CorpusProblem {
  question: Buffer;
  /** The trace up to the end of its thoughts, and from there on. */
  head: Buffer;
  tail: Buffer;
  answer: Buffer;
  /** Thoughts of this problem that may be repeated. */
  thoughts: readonly Buffer[];
}

const breakBytes = Buffer.from('\\n\\n');
const turnBytes = turns.map((turn) => Buffer.from(turn));
const oddBytes = oddities.map(([share, texts]) => [share, texts.map((text) => Buffer.from(text))] as const);
const opening = Buffer.from('{"unique_id":"');
const betweens = {
  question: Buffer.from('","question":"'),
  attempt: Buffer.from('","attempt":"'),
  answer: Buffer.from('","expected_answer":"'),
};
const closing = Buffer.from('"}\n');
/** Everything of a line but its texts. */
const frameBytes = [opening, closing, ...Object.values(betweens)].reduce((sum, part) => sum + part.length, 0);

/** The inside of a JSON string. */
function escaped(text: string): Buffer {
  return Buffer.from(JSON.stringify(text).slice(1, -1));
}

/**
 * Rows like those of a corpus of reasoning traces: the problems of the sample workspace, their traces stretched to
 * lognormal lengths by thoughts that come back again and again.
 *
 * @param meanBytes mean length of a line, at least about 2,000; shorter traces are not cut
 */
export function longShape(meanBytes: number): CorpusShape<LongProblem> {
  const centre = Math.log(meanBytes) - spread ** 2 / 2;
  return {
    draw(row, random) {
      const template = random.pick(allTemplates);
      const { worked, random: own } = makeProblem(template, String(random.bits() * 2 ** 21 + row));
      const trace = teacherTrace(worked, own);
      const end = trace.indexOf('</think>');
      return {
        leaf: template.leaf,
        attempt: (outcome, studentRandom) => studentAttempt(worked, outcome, studentRandom),
        question: escaped(numbered(worked.question, row + 1)),
        head: escaped(trace.slice(0, end)),
        tail: escaped(trace.slice(end)),
        answer: escaped(worked.answer),
        thoughts: [worked.idea, ...worked.steps, ...worked.checks, ...(worked.detours ?? [])].map(escaped),
      };
    },
    write({ question, head, tail, answer, thoughts }, id, random, file) {
      const target = Math.exp(centre + spread * random.normal());
      const fixed = frameBytes + id.length + question.length + head.length + tail.length + answer.length;
      file.append(opening);
      file.appendAscii(id);
      file.append(betweens.question);
      file.append(question);
      file.append(betweens.attempt);
      file.append(head);
      for (const [share, texts] of oddBytes) if (random.chance(share)) file.append(random.pick(texts));
      // Half of a usual thought is what the last one overshoots on average.
      for (let left = target - fixed - 100; left > 0;) {
        const [turn, thought] = [random.pick(turnBytes), random.pick(thoughts)];
        file.append(turn);
        file.append(thought);
        file.append(breakBytes);
        left -= turn.length + thought.length + breakBytes.length;
      }
      file.append(tail);
      file.append(betweens.answer);
      file.append(answer);
      file.append(closing);
    },
  };
}

/** The number makes every question different: the templates alone would repeat themselves in a large corpus. */
function numbered(question: string, number: number): string {
  return number % 2 === 0 ? `Exercise ${number}. ${question}` : `${question} (Problem ${number})`;
}
