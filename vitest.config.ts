import { defineConfig } from 'vitest/config';

/** Functions alone: nothing is bundled, started or printed. */
const pure = [
  'analisis',
  'architecture',
  'assess',
  'cases',
  'charts',
  'charts-report',
  'decimal',
  'diff',
  'documents',
  'explain',
  'explain-figures',
  'fonts',
  'metamorphic',
  'pointer',
  'prose',
  'published',
  'readiness',
  'render',
  'report',
  'reporters',
  'rules',
  'save',
  'schemas',
];

const files = (names: readonly string[]): string[] => names.map((name) => `tests/${name}.test.ts`);

export default defineConfig({
  test: {
    // Many tests wait for a browser or a program: every core has one to wait for.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: files(pure) } },
      {
        extends: true,
        test: {
          name: 'program',
          include: ['tests/*.test.ts'],
          exclude: files(pure),
          globalSetup: 'tests/bundle.ts',
        },
      },
    ],
  },
});
