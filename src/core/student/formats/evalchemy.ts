import { fieldNames } from '../../dataset/fieldNames';
import type { DocumentReading } from './documentFile';
import type { JsonPath } from './jsonParts';
import { fieldOf, isObject, objectIn, promptText, scalarText, textsIn } from './readValue';
import type { RowResult } from './rowFormat';

/** Whether the beginning of a document is that of results with examples; other results files have figures only. */
export function isEvalchemy(head: string): boolean {
  return /"results"\s*:\s*\{/u.test(head) && /"examples"\s*:\s*\[/u.test(head);
}

/**
 * Results of evalchemy: `{results: {<Task>: {examples: [...]}}}`. An example has the fields of its benchmark and the
 * model's output or outputs, but no verdict.
 */
export class EvalchemyResults implements DocumentReading {
  readonly format = 'evalchemy';
  readonly reason = 'it has results with examples, as evalchemy writes them; they have no verdicts';
  readonly hasVerdicts = false;
  readonly hasAttempts = true;
  readonly hasExpected = true;
  readonly notes: string[] = [];
  student: string | undefined;
  private readonly tasks = new Map<string, number>();

  wanted(path: JsonPath): boolean {
    return path.length === 3 && path[0] === 'results' && path[2] === 'examples';
  }

  part(value: unknown, path: JsonPath): RowResult {
    const task = path[1] ?? '';
    const row = this.tasks.get(task) ?? 0;
    this.tasks.set(task, row + 1);
    if (!isObject(value)) return { code: 'no-result', message: 'An example is no object.' };
    const outputs = textsIn(value['model_outputs'] ?? value['model_output']);
    const texts = outputs.length > 0 ? outputs : textsIn(value['model_answers'] ?? value['model_answer']);
    if (texts.length === 0) return { code: 'no-result', message: 'The example has no output of the model.' };
    const question = fieldOf(value, fieldNames.question) ?? promptText(value['prompt']);
    const expected = scalarText(value['expected_answer']) ?? scalarText(value['answer']);
    return {
      id: fieldOf(value, fieldNames.id),
      row,
      questions: question === undefined ? [] : [question],
      expected: expected === undefined ? [] : [expected],
      attempts: texts.map((text) => ({ text, verdict: undefined, truncated: false })),
    };
  }

  frame(value: unknown): void {
    const document = isObject(value) ? value : {};
    const config = objectIn(document, 'config');
    const inArguments = /(?:^|,)pretrained=([^,]+)/u.exec(scalarText(config['model_args']) ?? '')?.[1];
    this.student = scalarText(document['model_name']) ?? inArguments;
    if (this.tasks.size > 1)
      this.notes.push(
        `Tasks: ${[...this.tasks].map(([task, count]) => `${task} (${count} examples)`).join(', ')}; all are read.`,
      );
  }
}
