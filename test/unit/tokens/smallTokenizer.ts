/** The visible sign that stands for each byte in a byte-level vocabulary. */
function byteSigns(): string[] {
  const shown = (byte: number): boolean =>
    (byte > 32 && byte < 127) || (byte > 160 && byte < 173) || (byte > 173 && byte < 256);
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(shown(byte) ? byte : next++));
}

/** A byte-level tokenizer in the form of `tokenizer.json`, with a handful of merges and an added token. */
export function smallTokenizer(): object {
  const merges = ['t h', 'th e', 'Ġ the', 'i n', 'Ġ i', 'o n', 'e r', '1 2', 'Ġ x'];
  const vocabulary = [...byteSigns(), ...merges.map((merge) => merge.replace(' ', ''))];
  return {
    version: '1.0',
    added_tokens: [
      {
        id: vocabulary.length,
        content: '<|end|>',
        special: true,
        normalized: false,
        single_word: false,
        lstrip: false,
        rstrip: false,
      },
    ],
    normalizer: { type: 'NFC' },
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        {
          type: 'Split',
          pattern: { Regex: String.raw`[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+|\s*[\r\n]+|\s+(?!\S)|\s+` },
          behavior: 'Isolated',
          invert: false,
        },
        { type: 'ByteLevel', add_prefix_space: false, trim_offsets: false, use_regex: false },
      ],
    },
    post_processor: null,
    decoder: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: false, use_regex: false },
    model: {
      type: 'BPE',
      unk_token: null,
      fuse_unk: false,
      byte_fallback: false,
      vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
      merges,
    },
  };
}
