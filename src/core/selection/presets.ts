import type { IntervalEnd, Smoothing } from './request';

/** How skills are weighed, as a whole. */
export interface Preset {
  readonly temperature: number;
  readonly smoothing: Smoothing;
  readonly interval: IntervalEnd;
  /** In a sentence, for people. */
  readonly what: string;
}

export const presetNames = ['paper', 'robust'] as const;
export type PresetName = (typeof presetNames)[number];

export const presets: Readonly<Record<PresetName, Preset>> = {
  paper: {
    temperature: 1,
    smoothing: 'none',
    interval: 'middle',
    what: 'A skill is weighed by its own verdicts alone, to the letter of the paper: one wrong answer out of one weighs 1,000.',
  },
  // Estimates lie nearer to each other than what they estimate; T = 2 makes up for it.
  robust: {
    temperature: 2,
    smoothing: 'hierarchical',
    interval: 'middle',
    what: 'A skill is weighed by its own verdicts and by the skills around it, the more by these the fewer it has itself; as that draws skills together, T is 2.',
  },
};

/** What a person gets who says nothing; `npm run eval:selection` says why. */
export const defaultPreset: PresetName = 'robust';
