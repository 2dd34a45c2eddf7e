import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // A test of a second takes a minute where the machine is busy.
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60_000 } },
      // These run the built bundles, so `npm run build` comes first.
      { test: { name: 'contracts', include: ['test/contracts/**/*.test.ts'] } },
      { test: { name: 'cli', include: ['test/cli/**/*.test.ts'], testTimeout: 60_000 } },
      // These install packages of Python on their first run.
      { test: { name: 'interop', include: ['test/interop/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 600_000 } },
      { test: { name: 'server', include: ['test/server/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'workbench',
          include: ['test/workbench/**/*.test.ts'],
          // Each file starts VS Code and a browser: together they would only slow each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
