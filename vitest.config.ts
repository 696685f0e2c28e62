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
  'direktif',
  'documents',
  'explain',
  'evaluasi',
  'explain-figures',
  'fonts',
  'formulas',
  'marks',
  'images',
  'jenis',
  'komponen',
  'metamorphic',
  'naskah',
  'organisasi',
  'money',
  'own-templates',
  'pembanding',
  'pointer',
  'promised',
  'prose',
  'published',
  'readiness',
  'render',
  'report',
  'renstra-berganti',
  'reporters',
  'rules',
  'save',
  'schemas',
  'sealed-facts',
  'semester',
  'typed-figures',
  'written-numbers',
];

/** What takes minutes: foreign bytes, faults of the machine, every oddity, theme and paper, whole years and workspaces, packing, git. */
const long = [
  'archive',
  'attached',
  'besar',
  'broken-yaml',
  'dinas',
  'foreign',
  'ganjil',
  'gambar-tercetak',
  'help-examples',
  'import-word',
  'kecamatan',
  'leaks',
  'line-ends',
  'package',
  'seal',
  'revision',
  'rsud',
  'setahun',
  'signals',
  'signed',
  'standar',
  'status',
  'stdout',
  'tercetak',
  'tag-tercetak',
  'tema',
  'tte',
  'without-browser',
  'workspace',
];

const files = (names: readonly string[]): string[] => names.map((name) => `tests/${name}.test.ts`);
const bundled = { globalSetup: 'tests/bundle.ts' };

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
        test: { name: 'program', include: ['tests/*.test.ts'], exclude: files([...pure, ...long]), ...bundled },
      },
      { extends: true, test: { name: 'long', include: files(long), ...bundled } },
    ],
  },
});
