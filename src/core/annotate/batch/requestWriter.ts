import { Refusal } from '../../job/refusal';
import type { ChatRequest } from '../../llm/chatModel';
import { completionBody, fullDialect, type Dialect } from '../../llm/completion';
import { jsonLine } from '../../sft/jsonLine';
import type { StagedFile } from '../../sft/stagedFile';
import { Staging, type WrittenFile } from '../../sft/staging';
import { requestFileName } from './requestFiles';

/** What one file may hold; OpenAI's Batch API takes 50,000 requests and 200 MB. */
export interface FileLimits {
  readonly requests: number;
  readonly bytes: number;
}

export const apiLimits: FileLimits = { requests: 50_000, bytes: 200_000_000 };

export interface RequestForm {
  readonly model: string;
  /** Asks for a reply that follows the request's schema; some servers do not take that. */
  readonly schema: boolean;
}

/** Writes the requests of a level, each once, into as many files as the limits need; they appear together. */
export class RequestWriter implements Disposable {
  private staging: Staging | undefined;
  private file: StagedFile | undefined;
  private parts = 0;
  private fileBytes = 0;
  private readonly seen = new Set<string>();
  private readonly dialect: Dialect;

  constructor(
    private readonly folder: string,
    private readonly level: number,
    private readonly form: RequestForm,
    private readonly limits: FileLimits = apiLimits,
  ) {
    this.dialect = { ...fullDialect, schema: form.schema };
  }

  get count(): number {
    return this.seen.size;
  }

  /** @param id see `customId` @throws Refusal `unwritable-folder` */
  add(id: string, request: ChatRequest): void {
    if (this.seen.has(id)) return;
    this.seen.add(id);
    const body = completionBody(this.form.model, request, this.dialect);
    const line = jsonLine({ custom_id: id, method: 'POST', url: '/v1/chat/completions', body });
    const bytes = Buffer.byteLength(line);
    named(() => {
      if (!this.file || this.file.rows >= this.limits.requests || this.fileBytes + bytes > this.limits.bytes)
        this.begin();
      this.file?.write(line, true);
    });
    this.fileBytes += bytes;
  }

  private begin(): void {
    this.staging ??= new Staging(this.folder);
    this.file?.finish();
    this.file = this.staging.add(requestFileName(this.level, ++this.parts), 'never');
    this.fileBytes = 0;
  }

  /** Gives the files their names; none when there was no request. @throws Refusal `unwritable-folder` */
  commit(): WrittenFile[] {
    return named(() => {
      this.file?.finish();
      return this.staging?.commit().files ?? [];
    });
  }

  [Symbol.dispose](): void {
    this.staging?.[Symbol.dispose]();
  }
}

/** A refusal to write names the flag by which this folder was chosen. */
function named<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.failure.code !== 'unwritable-folder') throw error;
    const next = 'Name a writable folder with enough room with --batch.';
    throw new Refusal({ ...error.failure, next }, { cause: error });
  }
}
