import { workspace } from 'vscode';
import type { SelectionChoice } from '../protocol/selection';
import type { ServerSettings } from '../protocol/requests';
import type { ChosenFields } from '../protocol/values';

/** The part of the settings that the language server works with. */
export function serverSettings(): ServerSettings {
  const section = workspace.getConfiguration('skillGap');
  return {
    indexOnOpen: section.get('indexOnOpen', true),
    student: section.get('student', ''),
    hints: section.get('hints.enabled', true),
    fields: section.get<ChosenFields>('fields', {}),
  };
}

/** What "Select by Skill Gap" starts from when nothing was chosen in this workspace yet. */
export function defaultChoice(): SelectionChoice {
  const section = workspace.getConfiguration('skillGap');
  return {
    method: 'weighted',
    student: section.get<string>('student') || null,
    budget: section.get('selection.budget', 1_000),
    temperature: section.get('selection.temperature', 1),
    seed: section.get('selection.seed', '42'),
  };
}
