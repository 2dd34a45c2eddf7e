import type { Settled } from '../../../src/protocol/requests';
import type { SelectionChoice, SelectionPreview } from '../../../src/protocol/selection';
import type { Failure } from '../../../src/protocol/values';

interface PreviewLoopOptions {
  ask: (choice: SelectionChoice) => Promise<Settled<SelectionPreview>>;
  show: (preview: SelectionPreview, choice: SelectionChoice) => void;
  refuse: (failure: Failure) => void;
  /** Whether a preview is awaited; called on changes only. */
  busy: (awaited: boolean) => void;
}

/** Milliseconds in which changes are gathered: a dragged slider sends a change per frame. */
const gather = 30;
/** Milliseconds after which a preview under way is overtaken by a newer choice instead of waited for. */
const patience = 250;

/**
 * Keeps the preview up with the controls. While a preview is under way the newest choice waits for it, so that a
 * dragged slider shows every preview that the server can make in time, instead of cancelling each before it is done;
 * a slow one is overtaken. A reply that is older than what is shown is dropped.
 */
export class PreviewLoop {
  readonly #options: PreviewLoopOptions;
  #wanted: SelectionChoice | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sent = 0;
  /** Number of the newest request whose answer was taken. */
  #taken = 0;
  #sentAt = 0;
  #closed = false;

  constructor(options: PreviewLoopOptions) {
    this.#options = options;
  }

  /** The controls say something new; `choice` is valid. */
  want(choice: SelectionChoice): void {
    if (this.#closed) return;
    if (!this.#awaited) this.#options.busy(true);
    this.#wanted = choice;
    this.#timer ??= setTimeout(() => this.#send(), this.#delay());
  }

  /** Nothing is wanted any more; a reply that still comes is dropped. */
  drop(): void {
    const awaited = this.#awaited;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wanted = undefined;
    this.#taken = this.#sent;
    if (awaited) this.#options.busy(false);
  }

  close(): void {
    this.drop();
    this.#closed = true;
  }

  get #awaited(): boolean {
    return this.#wanted !== undefined || this.#taken < this.#sent;
  }

  #delay(): number {
    if (this.#taken === this.#sent) return gather;
    return Math.max(gather, this.#sentAt + patience - Date.now());
  }

  #send(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const choice = this.#wanted;
    if (!choice) return;
    this.#wanted = undefined;
    const number = ++this.#sent;
    this.#sentAt = Date.now();
    void this.#options.ask(choice).then((settled) => this.#take(number, choice, settled));
  }

  #take(number: number, choice: SelectionChoice, settled: Settled<SelectionPreview>): void {
    if (number <= this.#taken) return;
    if (settled.kind === 'cancelled' && number < this.#sent) return;
    this.#taken = number;
    if (settled.kind === 'done') this.#options.show(settled.value, choice);
    if (settled.kind === 'refused') this.#options.refuse(settled.failure);
    if (this.#taken === this.#sent && this.#wanted) this.#send();
    if (!this.#awaited) this.#options.busy(false);
  }
}
