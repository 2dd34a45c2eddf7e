import type { Settled } from '../../src/protocol/requests';
import type { SelectionChoice } from '../../src/protocol/selection';
import { failureNotice, type Notice } from './model/outcomes';
import type { HostRequests } from './model/requests';
import { comparisonNotice, keptNotice, openedNotice } from './model/savedWords';
import type { SavedActions } from './parts/savedSelections';

interface SavedPage {
  /** The choice that is shown; null where there is none. */
  choice: () => SelectionChoice | null;
  /** Sets the controls to the choice of a saved selection. */
  adopt: (choice: SelectionChoice) => void;
  tell: (notice: Notice) => void;
}

/** What the page does with saved selections; each ends with a notice beside them. */
export function savedActions(host: HostRequests, page: SavedPage): SavedActions {
  const tell = async <T>(asked: Promise<Settled<T>>, notice: (value: T) => Notice): Promise<void> => {
    const settled = await asked;
    if (settled.kind === 'done') page.tell(notice(settled.value));
    if (settled.kind === 'refused') page.tell(failureNotice(settled.failure));
  };
  return {
    save: (name) => {
      const choice = page.choice();
      if (!choice) return;
      void tell(host.send('saveSelection', { choice, name }), (kept) => keptNotice('Saved', kept));
    },
    open: (name) =>
      void tell(host.send('openSelection', { name }), (opened) => {
        page.adopt(opened.choice);
        return openedNotice(opened);
      }),
    compare: (a, b) => void tell(host.send('compareSelections', { a, b }), comparisonNotice),
    extend: (saved, by, name) =>
      void tell(host.send('extendSelection', { saved, by, name }), (kept) => keptNotice('Extended', kept)),
    remove: (name) => void tell(host.send('deleteSelection', { name }), (kept) => keptNotice('Deleted', kept)),
  };
}
