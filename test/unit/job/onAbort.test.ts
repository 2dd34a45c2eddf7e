import { describe, expect, it } from 'vitest';
import { onAbort } from '../../../src/core/job/onAbort';

describe('onAbort', () => {
  it('1.1 calls everybody once who has not left, also the same function twice', () => {
    const controller = new AbortController();
    const called: string[] = [];
    const both = (): number => called.push('both');
    onAbort(controller.signal, both);
    onAbort(controller.signal, both);
    const leave = onAbort(controller.signal, () => called.push('left'));
    leave();
    onAbort(controller.signal, () => called.push('last'));
    controller.abort();
    controller.abort();
    expect(called).toEqual(['both', 'both', 'last']);
  });

  it('1.2 lets one leave while it is called for another', () => {
    const controller = new AbortController();
    const called: string[] = [];
    let leave = (): void => undefined;
    onAbort(controller.signal, () => leave());
    leave = onAbort(controller.signal, () => called.push('left'));
    controller.abort();
    expect(called).toEqual([]);
  });
});
