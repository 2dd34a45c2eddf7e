import path from 'node:path';

/** How the index names a file: relative to the workspace with `/`, absolute when it lies outside. */
export function datasetPath(workspace: string, file: string): string {
  const absolute = path.resolve(workspace, file);
  const relative = path.relative(workspace, absolute);
  const outside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return outside ? absolute : relative.split(path.sep).join('/');
}

/** The absolute path of a file that the index knows as `dataset`. */
export function datasetFile(workspace: string, dataset: string): string {
  return path.resolve(workspace, dataset);
}
