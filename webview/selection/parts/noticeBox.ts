import { element } from '../../element';
import type { Notice } from '../model/outcomes';

const marks: Record<Notice['kind'], string> = { done: '✓', warning: '!', failure: '✗' };

/** A place in the page that says what happened there last. Failures are spoken at once, the rest when it suits. */
export class NoticeBox {
  readonly element = element('div', { class: 'notice-place', role: 'status', 'aria-live': 'polite' });

  show(notice: Notice | null): void {
    this.element.replaceChildren();
    if (!notice) return;
    this.element.append(
      element(
        'div',
        { class: `notice ${notice.kind}`, role: notice.kind === 'failure' ? 'alert' : undefined },
        element('span', { class: 'notice-mark', 'aria-hidden': 'true' }, marks[notice.kind]),
        element(
          'div',
          {},
          element('p', {}, notice.text),
          ...(notice.details.length > 0
            ? [element('ul', {}, ...notice.details.map((line) => element('li', {}, line)))]
            : []),
        ),
      ),
    );
  }
}
