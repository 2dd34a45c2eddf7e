import { skillShares } from '../../../src/protocol/skillShares';
import type { Settled } from '../../../src/protocol/requests';
import type { LeafSkill, SelectionChoice, SelectionPreview } from '../../../src/protocol/selection';
import type { HostRequests } from './requests';

/** Asks for previews, and remembers the skills of the last one so that they need not be sent again. */
export class PreviewSource {
  readonly #host: HostRequests;
  #known: { key: string; skills: readonly LeafSkill[] } | undefined;

  constructor(host: HostRequests) {
    this.#host = host;
  }

  async ask(choice: SelectionChoice): Promise<Settled<SelectionPreview>> {
    // A reply without skills means those that its own request named, whatever came in between.
    const known = this.#known;
    const settled = await this.#host.send('preview', { choice, ...(known && { known: known.key }) });
    if (settled.kind !== 'done') return settled;
    const { key, skills = known?.skills ?? [], ...columns } = settled.value.skills;
    this.#known = { key, skills };
    return { kind: 'done', value: { ...settled.value, skills: skillShares({ ...columns, skills }) } };
  }
}
