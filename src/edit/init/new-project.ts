/** The files of a new project: a report that validates at once, and comments that teach how to make it one's own. */
import { stringify } from 'yaml';
import type { Source } from '../../base/source.ts';
import { ketentuan } from '../../data/link/index.ts';
import { triwulanRomawi } from '../../figures/format.ts';
import { type Answers, type CiService, kinds } from './answers.ts';
import { copied, schemaFolder, templateText, withProjectFiles } from './project-files.ts';
import { months, reportDate } from './quarter-words.ts';

/** `templates` are the files below `templates/proyek/`, `skema` those below `schemas/`, both by their paths there. */
export function newProject(answers: Answers, templates: ReadonlyMap<string, string>, skema: readonly Source[]) {
  const { instansi, daerah, periode, tahun, triwulan } = answers;
  const values = {
    instansi,
    daerah,
    kepala_daerah: answers.regionHead,
    jabatan: answers.jabatan,
    awal: periode.awal,
    akhir: periode.akhir,
    tahun,
    romawi: triwulanRomawi(triwulan),
    bulan: months(triwulan),
    tanggal: reportDate(triwulan, tahun),
  };
  const write = (path: string, template: string, depth: number): Source => ({
    path,
    bytes: new TextEncoder().encode(
      fillIn(ofKind(templateText(templates, template), answers), {
        ...values,
        schemas: `${'../'.repeat(depth)}${schemaFolder}`,
      }),
    ),
  });
  const ci = ciPlaces[answers.ci];
  const files = [
    write('data/instansi.yaml', 'data/instansi.yaml', 1),
    write('data/renstra.yaml', 'data/renstra.yaml', 1),
    write(`data/${tahun}/perjanjian-kinerja.yaml`, 'data/tahun/perjanjian-kinerja.yaml', 2),
    write(`data/${tahun}/anggaran.yaml`, 'data/tahun/anggaran.yaml', 2),
    write(`data/${tahun}/tw${triwulan}.yaml`, 'data/tahun/triwulan.yaml', 2),
    write('data/laporan.yaml', 'data/laporan.yaml', 1),
  ];
  return [...withProjectFiles(files, templates, skema), ...(ci ? [copied(ci, templates, `ci/${answers.ci}.yml`)] : [])];
}

/** All that init writes into the data of a new project of any kind, as templates, by which its comments are known again. */
export function dataTemplates(templates: ReadonlyMap<string, string>): readonly string[] {
  const nobody = { induk: '', superior: '', daerah: '', regionHead: '', instansi: '' };
  return [...templates]
    .filter(([path]) => path.startsWith('data/'))
    .flatMap(([, text]) => kinds.map((jenis) => ofKind(text, { jenis, ...nobody })));
}

type Kind = Pick<Answers, 'jenis' | 'induk' | 'superior' | 'daerah' | 'regionHead' | 'instansi'>;

/** The template with the keys and words of another kind of agency. */
function ofKind(template: string, { jenis, induk, superior, daerah, regionHead, instansi }: Kind): string {
  if (jenis === 'perangkat_daerah') return template;
  const own = ketentuan[jenis].daerah
    ? { jenis, nama: instansi, daerah: { nama: daerah, kepala: regionHead } }
    : { jenis, nama: instansi, induk, atasan: { jabatan: superior } };
  const words: readonly (readonly [RegExp, string])[] = [
    [/^nama: «instansi»[\s\S]*?(?=^# tempat:)/m, stringify(own, { lineWidth: 0 })],
    [/visi kepala daerah/, `visi ${ketentuan[jenis].kepala}`],
    [/kode: "1\.02\.03"/, `kode: "${ketentuan[jenis].kode.program.contoh}"`],
    ...(ketentuan[jenis].daerah ? [] : ofMinistry),
  ];
  return words.reduce((text, [found, word]) => text.replace(found, () => word), template);
}

const ofMinistry: readonly (readonly [RegExp, string])[] = [
  [/peraturan daerah Anda/, 'peraturan kementerian Anda'],
  [
    /membantu kepala daerah melaksanakan urusan pemerintahan bidang pelayanan/,
    'melaksanakan pelayanan di wilayah kerjanya',
  ],
  [/jabatan: Kepala Dinas/, 'jabatan: Kepala'],
];

const ciPlaces: Readonly<Record<CiService, string | undefined>> = {
  github: '.github/workflows/lkj.yml',
  gitlab: '.gitlab-ci.yml',
  none: undefined,
};

/** `«nama»` in the template becomes the value of that name. Throws for a name that has none: the template is ours. */
function fillIn(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/«(\w+)»/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template asks for «${name}»`);
    return stringify(value, { lineWidth: 0 }).trimEnd();
  });
}
