import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { commands as cliCommands } from '../../src/cli/commands/registry';

const root = path.resolve(import.meta.dirname, '../..');
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const readme = text('README.md');

/** All TypeScript below a folder, as one text. */
function sources(folder: string): string {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => text(path.join(folder, file)))
    .join('\n');
}

const host = sources('src/host');

describe('the manifest', () => {
  it.each(manifest.contributes.commands)(
    'command $command is registered by the host and named in the README',
    (command) => {
      expect(host).toContain(`'${command.command}'`);
      expect(readme).toContain(`**${command.title}**`);
      expect(command.category).toBe('Skill Gap');
    },
  );

  it('declares every command that the host registers', () => {
    const registered = [...host.matchAll(/(?:registerCommand|inFolder)\(\s*'(skillGap\.\w+)'/gu)].map(
      (match) => match[1],
    );
    expect(registered.sort()).toEqual(manifest.contributes.commands.map((command) => command.command).sort());
  });

  it.each(Object.entries(manifest.contributes.configuration.properties))(
    'setting %s is read by the host and stands in the README with its default',
    (name, property) => {
      expect(host).toContain(`'${name.replace('skillGap.', '')}'`);
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``));
      const shown = JSON.stringify(property.default).replaceAll('"', '');
      expect(row).toContain(shown === '' ? 'empty' : `\`${shown}\``);
    },
  );

  it('declares every setting that the host reads', () => {
    const read = [...host.matchAll(/section\.get(?:<\w+>)?\('([\w.]+)'/gu)].map(
      (match) => `skillGap.${match[1] ?? ''}`,
    );
    expect([...new Set(read)].sort()).toEqual(Object.keys(manifest.contributes.configuration.properties).sort());
  });

  it('points only to files that exist', () => {
    expect(existsSync(path.join(root, manifest.icon))).toBe(true);
  });

  it('holds exact versions', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
  });
});

describe('the README', () => {
  it('shows pictures and links files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
  });

  it.each(cliCommands)('names the command $name', ({ name }) => {
    expect(readme).toMatch(new RegExp(`\`${name}(?: [^\`]*)?\``, 'u'));
  });

  it('names only npm scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)/gu)].map((match) => match[1] ?? '');
    const known = new Set([...Object.keys(manifest.scripts), 'ci', 'run']);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('VS Code of this repository', () => {
  it('has launch configurations whose tasks exist, and tasks whose scripts exist', () => {
    const launch = JSON.parse(text('.vscode/launch.json')) as { configurations: { preLaunchTask?: string }[] };
    const { tasks } = JSON.parse(text('.vscode/tasks.json')) as { tasks: { label: string; script: string }[] };
    const needed = launch.configurations.flatMap(({ preLaunchTask }) => preLaunchTask ?? []);
    expect(needed.filter((label) => !tasks.some((task) => task.label === label))).toEqual([]);
    expect(tasks.filter((task) => !(task.script in manifest.scripts))).toEqual([]);
  });
});
