import path from 'node:path';
import { version } from '../../../package.json';
import { Refusal } from '../../core/job/refusal';
import { servedModels } from '../../core/llm/servedModels';
import { readChatTemplate, shippedTemplates } from '../../core/sft/chatTemplate';
import { afterMissing } from '../../core/pool/goneFiles';
import { indexHealth, type DatasetHealth, type IndexHealth } from '../../core/pool/indexHealth';
import { damageFound } from '../../core/store/repair';
import { openIndex, type IndexStore } from '../../core/store/open';
import { loadTokenizer } from '../../core/tokens/tokenCounter';
import { countText, plural } from '../amounts';
import { exitCodes, text, WrongUsage, type Arguments, type Command, type CommandContext } from '../command';
import { apiKey, baseUrls } from '../modelOptions';

/** One line of the report. `missing` is not there yet, or was not named; `fault` stands in the way. */
interface Check {
  check: 'program' | 'index' | 'corpus' | 'skills' | 'student' | 'endpoint' | 'tokenizer' | 'template';
  state: 'ok' | 'missing' | 'fault';
  message: string;
  /** What to do, where it is not `ok`. */
  next?: string;
}

export const doctor: Command = {
  name: 'doctor',
  summary: 'what is there, what is missing, and how to get it; changes nothing',
  help: `Usage: skill-gap doctor [--base-url URL] [--tokenizer FILE] [--template T]

Looks over all that the other commands need: the program and Node, the index and its corpora, skill chains and
students, and what the flags name: an endpoint is asked for the list of its models and nothing else, a tokenizer and a
chat template are loaded. Each line says what was found and, where something is missing or wrong, what to do.

  --base-url URL       endpoint to look at; repeatable (default OPENAI_BASE_URL)
  --key-env NAME       variable of the environment that holds its key (default OPENAI_API_KEY)
  --tokenizer FILE     the student's tokenizer.json
  --template T         the student's chat template, as of skill-gap write

Exit code 1 when something is wrong; what is only missing does not count.

Example:
  skill-gap doctor --base-url http://127.0.0.1:8000/v1 --tokenizer models/Qwen3-4B/tokenizer.json`,
  options: {
    'base-url': { type: 'string', multiple: true },
    'key-env': { type: 'string' },
    tokenizer: { type: 'string' },
    template: { type: 'string' },
  },

  async run(args, context) {
    if (args.positionals.length > 0) throw new WrongUsage(`doctor takes no file: ${args.positionals.join(' ')}.`);
    const checks: Check[] = [program(), ...indexChecks(context)];
    for (const url of baseUrls(args, context.env)) checks.push(await endpoint(url, args, context));
    checks.push(await tokenizer(args, context), await template(args, context));
    context.result({ checks });
    for (const check of checks) for (const line of checkLines(check)) context.report(line);
    return checks.some(({ state }) => state === 'fault') ? exitCodes.leftOut : exitCodes.done;
  },
};

function* checkLines({ check, state, message, next }: Check): Generator<string> {
  yield `${state.padEnd(8)} ${check.padEnd(10)} ${message}`;
  if (next !== undefined) yield `${' '.repeat(20)}${next}`;
}

function program(): Check {
  const message = `skill-gap ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  return { check: 'program', state: 'ok', message };
}

/** What a check found; a refusal is its finding. */
async function tried(check: Check['check'], look: () => Promise<string> | string): Promise<Check> {
  try {
    return { check, state: 'ok', message: await look() };
  } catch (error) {
    return refused(check, error);
  }
}

function refused(check: Check['check'], error: unknown): Check {
  if (!(error instanceof Refusal)) throw error;
  const { code, message, next } = error.failure;
  return { check, state: code === 'no-index' ? 'missing' : 'fault', message, next };
}

function indexChecks({ workspace }: CommandContext): Check[] {
  let store: IndexStore;
  try {
    store = openIndex(workspace, 'read');
  } catch (error) {
    return [refused('index', error)];
  }
  try {
    const health = indexHealth(store);
    return [soundness(store.file, health), ...health.datasets.map(corpus), skills(health), students(health)];
  } catch (error) {
    // Damage may come to light in the look-ups before the file as a whole is read.
    const damage = damageFound(error, store.file);
    if (!damage) throw error;
    return [refused('index', damage)];
  } finally {
    store.close();
  }
}

function soundness(file: string, { faults: [fault], datasets }: IndexHealth): Check {
  if (fault === undefined)
    return { check: 'index', state: 'ok', message: `${file}, sound, of ${plural(datasets.length, 'file')}` };
  const next = 'skill-gap index FILE sets it aside and begins a new one with what can be read of it.';
  return { check: 'index', state: 'fault', message: `${file} is damaged: ${fault}.`, next };
}

/** What each state of a corpus means, and what to do about it. */
const corpusStates: Record<DatasetHealth['state'], [state: Check['state'], words: string, next?: string]> = {
  current: ['ok', 'as it was indexed'],
  unproven: ['ok', 'usable; not every line was checked yet'],
  unread: ['missing', 'not read to its end yet', 'Index it: skill-gap index FILE goes on where it was.'],
  changed: ['missing', 'changed since it was indexed', 'Index it again: skill-gap index FILE reads what is new.'],
  missing: ['fault', 'gone from the disk', afterMissing],
};

function corpus({ path: file, samples, state: found }: DatasetHealth): Check {
  const [state, words, next] = corpusStates[found];
  const message = `${file}: ${plural(samples, 'sample')}, ${words}`;
  return { check: 'corpus', state, message, ...(next !== undefined && { next }) };
}

function skills({ tree, annotated, datasets }: IndexHealth): Check {
  const samples = datasets.reduce((sum, dataset) => sum + dataset.samples, 0);
  const all = annotated >= samples && tree !== null;
  return {
    check: 'skills',
    state: all ? 'ok' : 'missing',
    message:
      tree === null
        ? 'No sample has skill chains yet.'
        : `${countText(annotated)} of ${plural(samples, 'sample')} annotated in the tree "${tree}"`,
    ...(!all && { next: 'Annotate them: skill-gap annotate FILE.' }),
  };
}

function students({ students: names }: IndexHealth): Check {
  if (names.length > 0) return { check: 'student', state: 'ok', message: names.join(', ') };
  return {
    check: 'student',
    state: 'missing',
    message: 'No student has results yet.',
    next: 'Import some with skill-gap student import FILE, or ask one with skill-gap student run.',
  };
}

function endpoint(url: string, args: Arguments, { env, job }: CommandContext): Promise<Check> {
  return tried('endpoint', async () => {
    const models = await servedModels(url, apiKey(args, env), job.signal);
    return `${url} serves ${models.length === 0 ? 'models that it does not name' : listed(models)}`;
  });
}

/** Models that are named. */
const namedModels = 5;

function listed(models: readonly string[]): string {
  const others = models.length - namedModels;
  return `${models.slice(0, namedModels).join(', ')}${others > 0 ? ` and ${plural(others, 'other')}` : ''}`;
}

function tokenizer(args: Arguments, { cwd }: CommandContext): Promise<Check> | Check {
  const file = text(args, 'tokenizer');
  if (file !== undefined)
    return tried('tokenizer', async () => {
      await loadTokenizer(path.resolve(cwd, file));
      return `${file} can be used`;
    });
  return {
    check: 'tokenizer',
    state: 'missing',
    message: 'None is named: tokens are estimated.',
    next: "Name the student's with --tokenizer: tokenizer.json lies among the model's files.",
  };
}

function template(args: Arguments, { cwd }: CommandContext): Promise<Check> | Check {
  const place = text(args, 'template');
  if (place !== undefined)
    return tried('template', () => {
      readChatTemplate(place, cwd);
      return `${place} can be used`;
    });
  return {
    check: 'template',
    state: 'missing',
    message: 'None is named: rows are written without the proof that skills and traces survive it.',
    next: `Name the student's with --template: its tokenizer_config.json, or one of ${shippedTemplates().join(', ')}.`,
  };
}
