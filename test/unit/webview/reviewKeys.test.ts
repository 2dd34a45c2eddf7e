import { describe, expect, it } from 'vitest';
import { keyOf, progressWords } from '../../../webview/review/keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, repeat: false };

describe('the keys of a review', () => {
  it('are single letters in either case, not held down and not part of another shortcut', () => {
    const said = ['y', 'N', 's', 'u', 'o', 'x', 'Enter'].map((key) => keyOf({ ...plain, key }));
    expect(said).toEqual(['correct', 'wrong', 'skip', 'undo', 'open', undefined, undefined]);
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'repeat'])
      expect(keyOf({ ...plain, key: 'y', [held]: true })).toBeUndefined();
  });

  it('are followed by what is left', () => {
    expect(progressWords({ student: 'weak', left: 1, decided: 0 })).toBe('1 undecided attempt of weak left');
    expect(progressWords({ student: 'weak', left: 1200, decided: 3 })).toBe(
      '1,200 undecided attempts of weak left, 3 decided',
    );
  });
});
