import { element, setText } from '../element';
import { button } from '../toolkit';
import type { SamplePlace } from '../../src/protocol/findings';
import type { FilePurpose, HostMessage, PageState } from '../../src/protocol/page';
import type { Settled } from '../../src/protocol/requests';
import type { SelectionChoice, SelectionPreview } from '../../src/protocol/selection';
import type { Failure } from '../../src/protocol/values';
import { controlValues, fitChoice, readControls, type ControlValues } from './model/choice';
import { Jobs } from './model/jobs';
import { failureNotice, writeCancelled, writeNotice } from './model/outcomes';
import type { PageMemory } from './model/pageMemory';
import { PreviewLoop } from './model/previewLoop';
import { PreviewSource } from './model/previewSource';
import type { HostRequests } from './model/requests';
import { runStep } from './model/runStep';
import { isReady, type StepName } from './model/setUp';
import { summarise } from './model/summary';
import { Checklist } from './parts/checklist';
import { Controls } from './parts/controls';
import { Findings } from './parts/findings';
import { Header } from './parts/header';
import { NoticeBox } from './parts/noticeBox';
import { SampleList } from './parts/sampleList';
import { SavedSelections } from './parts/savedSelections';
import { SkillTable } from './parts/skillTable';
import { Summary } from './parts/summary';
import { savedActions } from './savedActions';
import { ScrollPlace } from './scrollPlace';

/** The page "Select by Skill Gap": asks the host, and tells its parts what to show. */
export class SelectionPage {
  readonly #host: HostRequests;
  readonly #memory: PageMemory;
  readonly #save: (memory: PageMemory) => void;
  readonly #jobs = new Jobs();
  readonly #previews: PreviewLoop;

  readonly #header = new Header();
  readonly #checklist = new Checklist((step) => void this.#runStep(step));
  readonly #controls: Controls;
  readonly #saved: SavedSelections;
  readonly #savedNotice = new NoticeBox();
  readonly #summary = new Summary();
  readonly #table: SkillTable;
  readonly #samples: SampleList;
  readonly #findings: Findings;
  readonly #scroll = new ScrollPlace((scrolled) => this.#remember({ scrolled }));
  readonly #setUpNotice = new NoticeBox();
  readonly #previewNotice = new NoticeBox();
  readonly #writeNotice = new NoticeBox();
  readonly #write = button({
    id: 'write',
    label: 'Write Skill-Aware SFT Set…',
    primary: true,
    onPress: () => void this.#writeSet(),
  });
  readonly #waiting = element('p', { class: 'empty', id: 'waiting' });
  readonly #preview = element('div', { id: 'preview', hidden: true });

  #state: PageState | null = null;
  #values: ControlValues | null = null;
  /** The last valid choice; what the preview shows or is about to. */
  #choice: SelectionChoice | null = null;
  #refreshing: 'no' | 'yes' | 'once more' = 'no';
  #stepping = false;
  #writing = false;

  constructor(root: HTMLElement, host: HostRequests, memory: PageMemory, save: (memory: PageMemory) => void) {
    this.#host = host;
    this.#memory = memory;
    this.#save = save;
    this.#table = new SkillTable(memory.order, memory.filter, (order, filter) => this.#remember({ order, filter }));
    this.#samples = new SampleList(
      (sample) => void this.#open(sample),
      (id) => this.#ask((choice) => host.send('why', { id, choice })),
    );
    this.#controls = new Controls({
      onChange: (values) => this.#changed(values),
      choose: (purpose) => this.#choose(purpose),
      folds: memory,
      onFold: (folds) => this.#remember(folds),
    });
    this.#findings = new Findings({
      ask: (limit) => this.#ask((choice) => host.send('findings', { choice, limit })),
      open: (place) => void this.#open(place),
      isOpen: memory.findings,
      onOpen: (findings) => this.#remember({ findings }),
    });
    const actions = savedActions(host, {
      choice: () => this.#choice,
      adopt: (choice) => this.#adopt(choice),
      tell: (notice) => this.#savedNotice.show(notice),
    });
    this.#saved = new SavedSelections(actions, memory.saved, (saved) => this.#remember({ saved }));
    const source = new PreviewSource(host);
    this.#previews = new PreviewLoop({
      ask: (choice) => source.ask(choice),
      show: (preview, choice) => this.#showPreview(preview, choice),
      refuse: (failure) => this.#refusePreview(failure),
      busy: (awaited) => this.#preview.setAttribute('aria-busy', String(awaited)),
    });
    this.#preview.append(
      element('div', { class: 'result' }, this.#summary.element, this.#write.element),
      this.#writeNotice.element,
      this.#findings.element,
      element('div', { class: 'columns' }, this.#table.element, this.#samples.element),
    );
    root.append(
      this.#header.element,
      this.#checklist.element,
      this.#setUpNotice.element,
      this.#controls.element,
      this.#saved.element,
      this.#savedNotice.element,
      this.#previewNotice.element,
      this.#waiting,
      this.#preview,
    );
    this.#controls.element.hidden = true;
  }

  receive(message: HostMessage): void {
    if (message.kind === 'reply') this.#host.settle(message.id, message.settled);
    if (message.kind === 'changed') void this.refresh();
    if (message.kind === 'progress') {
      this.#jobs.take(message.job, message.progress);
      this.#header.showJob(this.#jobs.shown);
    }
  }

  /** Asks for the state; a call while one is under way is answered by one more after it. */
  async refresh(): Promise<void> {
    if (this.#refreshing !== 'no') {
      this.#refreshing = 'once more';
      return;
    }
    this.#refreshing = 'yes';
    const settled = await this.#host.send('state', {});
    // Changed meanwhile by `changed` messages, which the compiler cannot see.
    const again = (this.#refreshing as 'yes' | 'once more') === 'once more';
    this.#refreshing = 'no';
    if (settled.kind === 'done') this.#take(settled.value);
    if (settled.kind === 'refused') this.#setUpNotice.show(failureNotice(settled.failure));
    if (again) await this.refresh();
  }

  close(): void {
    this.#previews.close();
    this.#findings.close();
    this.#scroll.close();
    this.#host.close();
  }

  #take(state: PageState): void {
    this.#state = state;
    const current = this.#values ? readControls(this.#values, state.status.samples).choice : null;
    const wanted = current ?? this.#choice ?? this.#memory.choice ?? state.choice;
    const fitted = fitChoice(wanted, state.status);
    // What is being typed and not yet valid stays as it is; the student may have gone or come all the same.
    const { smoothing, interval, floor, bandLow, bandHigh, passRateField, ngram } =
      this.#values ?? controlValues(fitted);
    // Methods without use for these leave them as they are, for the next method that has.
    const kept = { smoothing, interval, floor, bandLow, bandHigh, passRateField, ngram };
    this.#set(
      this.#values && !current ? { ...this.#values, student: fitted.student } : { ...controlValues(fitted), ...kept },
      state,
    );
  }

  #set(values: ControlValues, { status, tokenizer }: PageState): void {
    this.#values = values;
    const students = status.students.map((student) => student.name);
    const judgeable = status.datasets.some((dataset) => dataset.judgeable);
    this.#controls.set(values, { students, pool: status.samples, tokenizer, judgeable });
    this.#changed(values);
  }

  /** The controls or the index say something new. */
  #changed(values: ControlValues): void {
    this.#values = values;
    if (!this.#state) return;
    const { status } = this.#state;
    const { choice, problems } = readControls(values, status.samples);
    const ready = isReady(status, values.method);
    this.#header.showStatus(this.#state.folder, status, values.student);
    this.#checklist.show(status, ready, this.#stepping);
    this.#controls.element.hidden = status.annotated === 0;
    this.#controls.showProblems(ready && problems ? problems : {});
    if (choice) {
      this.#choice = choice;
      this.#remember({ choice });
    }
    if (!ready) this.#wait(status.annotated > 0 ? waitForStudent : waitForSteps);
    else if (choice) this.#previews.want(choice);
    this.#allowWrite(ready && choice !== null);
    this.#saved.show(status.selections, ready && choice !== null);
  }

  #wait(words: string): void {
    this.#previews.drop();
    this.#preview.hidden = true;
    this.#previewNotice.show(null);
    this.#waiting.hidden = false;
    setText(this.#waiting, words);
  }

  #showPreview(preview: SelectionPreview, choice: SelectionChoice): void {
    this.#waiting.hidden = true;
    this.#previewNotice.show(null);
    this.#preview.hidden = false;
    this.#summary.show(summarise(preview, choice));
    this.#table.show(preview.skills);
    this.#samples.show(preview.samples, preview.selected);
    this.#findings.show(preview.found);
    this.#scroll.back(this.#memory.scrolled);
    // For tests and measurements: what is shown, without reading sentences.
    this.#preview.dataset['choice'] = JSON.stringify(choice);
  }

  /** The numbers that were there stay: they are still those of the choice before. */
  #refusePreview(failure: Failure): void {
    this.#waiting.hidden = true;
    this.#previewNotice.show(failureNotice(failure));
  }

  async #runStep(step: StepName): Promise<void> {
    this.#setStepping(true);
    this.#setUpNotice.show(null);
    const notice = await runStep(this.#host, step);
    this.#setStepping(false);
    this.#setUpNotice.show(notice);
    await this.refresh();
  }

  #setStepping(stepping: boolean): void {
    this.#stepping = stepping;
    if (this.#state && this.#values)
      this.#checklist.show(this.#state.status, isReady(this.#state.status, this.#values.method), stepping);
  }

  async #writeSet(): Promise<void> {
    if (!this.#choice) return;
    this.#writing = true;
    this.#allowWrite(false);
    this.#writeNotice.show(null);
    const settled = await this.#host.send('write', this.#choice);
    this.#writing = false;
    if (this.#values) this.#changed(this.#values);
    if (settled.kind === 'done') this.#writeNotice.show(writeNotice(settled.value));
    else this.#writeNotice.show(settled.kind === 'refused' ? failureNotice(settled.failure) : writeCancelled);
  }

  #allowWrite(allowed: boolean): void {
    this.#write.setEnabled(allowed && !this.#writing);
  }

  /** Sets the controls to the choice of a saved selection. */
  #adopt(choice: SelectionChoice): void {
    if (!this.#state) return;
    this.#set(controlValues(fitChoice(choice, this.#state.status)), this.#state);
  }

  /** Asks about the choice that is shown; what there is no choice for is as good as cancelled. */
  #ask<T>(send: (choice: SelectionChoice) => Promise<Settled<T>>): Promise<Settled<T>> {
    return this.#choice ? send(this.#choice) : Promise.resolve({ kind: 'cancelled' });
  }

  async #choose(purpose: FilePurpose): Promise<readonly string[]> {
    const settled = await this.#host.send('chooseFiles', { purpose });
    if (settled.kind === 'refused') this.#previewNotice.show(failureNotice(settled.failure));
    return settled.kind === 'done' ? settled.value : [];
  }

  async #open(sample: SamplePlace): Promise<void> {
    const settled = await this.#host.send('open', { dataset: sample.dataset, line: sample.line });
    this.#previewNotice.show(settled.kind === 'refused' ? failureNotice(settled.failure) : null);
  }

  #remember(part: Partial<PageMemory>): void {
    Object.assign(this.#memory, part);
    this.#save(this.#memory);
  }
}

const waitForSteps = 'The preview appears here as soon as the steps above are done.';
const waitForStudent =
  'Import student results to see the skill gaps and what is selected to close them, or choose a method that needs no student, such as random.';
