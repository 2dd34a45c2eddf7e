import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateBatch } from '../../../../src/core/annotate/batch/annotateBatch';
import { indexFiles } from '../../../../src/core/ingest/indexFiles';
import { unattended } from '../../../../src/core/job/job';
import { SkillTree } from '../../../../src/core/skills/skillTree';
import { sampleLines, Workspace } from '../../ingest/workspace';
import { answerFile } from './batchServer';

const paths = ['A', 'B'].flatMap((one) => ['x', 'y'].map((two) => [one, `${one}${two}`]));

describe('a file of answers', () => {
  it('1.1 is not read again until it changes, or the requests are gone', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    await indexFiles(store, [workspace.write('a.jsonl', sampleLines(0, 20, 30))], {}, unattended);
    const tree = SkillTree.fromPaths('letters', '1', 'All', paths);
    const options = { folder: path.join(workspace.folder, 'batch'), tree, model: 'm', walk: {}, schema: true };
    await annotateBatch(store, options, unattended);
    answerFile(options.folder, 'level-1.requests.jsonl');
    const [name = ''] = readdirSync(options.folder).filter((one) => !one.endsWith('.requests.jsonl'));
    const file = path.join(options.folder, name);
    const text = readFileSync(file, 'utf8');
    const then = new Date('2024-01-01');
    utimesSync(file, then, then);
    await annotateBatch(store, options, unattended);
    writeFileSync(file, 'x'.repeat(Buffer.byteLength(text)));
    utimesSync(file, then, then);
    const unread = await annotateBatch(store, options, unattended);
    expect(unread.answers).toMatchObject({ taken: 0, repeated: 20, problems: [], files: [file] });
    expect(unread.unanswered).toEqual(['level-2.requests.jsonl']);
    writeFileSync(file, `${text}{"custom_id":"mine","error":{"message":"no"}}\n`);
    expect((await annotateBatch(store, options, unattended)).answers).toMatchObject({ repeated: 20, foreignCount: 1 });
    // There is something to say about it now: it is said each time.
    expect((await annotateBatch(store, options, unattended)).answers).toMatchObject({ repeated: 20, foreignCount: 1 });
    writeFileSync(file, text);
    await annotateBatch(store, options, unattended);
    rmSync(path.join(options.folder, 'level-1.requests.jsonl'));
    expect((await annotateBatch(store, options, unattended)).answers).toMatchObject({ repeated: 0, foreignCount: 20 });
  });
});
