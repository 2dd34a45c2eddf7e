import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import type { PersonSource } from '../../protocol/corrections';

/** Time that git may take to look into its configuration, in milliseconds. */
const gitPatience = 2_000;

/**
 * Whose name a correction bears: the one in the settings, else git's `user.name` for the folder, else the system's user.
 * @param setting empty when not set
 */
export async function personName(workspace: string, setting: string): Promise<{ name: string; from: PersonSource }> {
  if (setting.trim() !== '') return { name: setting.trim(), from: 'setting' };
  const git = await gitName(workspace);
  if (git !== '') return { name: git, from: 'git' };
  try {
    return { name: userInfo().username, from: 'system' };
  } catch {
    // In a container the process's user may have no entry anywhere.
    return { name: '', from: 'nowhere' };
  }
}

/** Empty without git, outside of what it knows, or when it takes too long. */
async function gitName(folder: string): Promise<string> {
  return await new Promise((resolve) => {
    execFile('git', ['config', '--get', 'user.name'], { cwd: folder, timeout: gitPatience }, (error, stdout) =>
      resolve(error ? '' : stdout.trim()),
    );
  });
}
