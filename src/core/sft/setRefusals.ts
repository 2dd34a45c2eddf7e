import path from 'node:path';
import { datasetFile } from '../dataset/datasetPath';
import { Refusal } from '../job/refusal';
import type { ChatTemplate } from './chatTemplate';
import type { RowShape } from './formats/rowShape';

/** Texts that are trained on are made by the student's own template, with its marks. @throws Refusal `no-template` */
export function refuseUnwritten(shape: RowShape, template: ChatTemplate | undefined): void {
  if (shape.rendered !== true || (template && template.onlyProves === undefined)) return;
  const why = template ? `${template.name} cannot write them: ${template.onlyProves ?? ''}` : 'none was named';
  throw new Refusal({
    code: 'no-template',
    message: `Rendered texts are made by the student's own chat template; ${why}.`,
    next: "Name the student's folder or its tokenizer_config.json with --template.",
  });
}

/**
 * Corpora are looked for in all folders but those with a manifest: writing there would hide the corpus.
 * @param out absolute
 * @param datasets paths of the corpora, absolute or relative to the workspace
 * @throws Refusal `corpus-folder`
 */
export function refuseCorpusFolder(workspace: string, out: string, datasets: readonly string[]): void {
  const corpus = datasets.find((dataset) => {
    const inside = path.relative(out, datasetFile(workspace, dataset));
    return !inside.startsWith('..') && !path.isAbsolute(inside);
  });
  if (corpus === undefined) return;
  throw new Refusal({
    code: 'corpus-folder',
    message: `The folder ${out} holds the corpus ${corpus}.`,
    file: out,
    next: 'Write the set to a folder of its own with --out.',
  });
}
