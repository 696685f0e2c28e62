/** What `lkj validate --fix` does before it checks: shows what would change, and changes it where that is agreed to. */
import type { UserError } from '../../base/user-error.ts';
import { compile } from '../../compile.ts';
import { type Plan, planFixes } from '../../edit/fix.ts';
import { guidesIn, withoutGuides } from '../../edit/guides.ts';
import { dataTemplates } from '../../edit/init/index.ts';
import { unifiedDiff } from '../../edit/unified-diff.ts';
import { canAsk } from '../../io/ask.ts';
import { readProjectTemplates } from '../../io/package-files.ts';
import { relativePlace } from '../../io/place.ts';
import { readDataAsWritten } from '../../io/read-data.ts';
import { rewriteInside } from '../../io/rewrite.ts';
import type { World } from '../../io/world.ts';
import { isAgreed } from '../agreement.ts';
import type { ExitCode, Options } from '../command.ts';
import { tell } from '../findings.ts';
import { exclusive, readPeriod } from '../options.ts';

/** Undefined where the check is to go on: the files are mended, or there was nothing to mend. */
export async function mend(options: Options, world: World): Promise<ExitCode | undefined> {
  if (options.yes && options.dryRun) throw bothAsked();
  const data = String(options.data);
  const sources = await readDataAsWritten(data);
  const { diagnostics } = compile(sources, readPeriod(options));
  const planned = planFixes(sources, diagnostics);
  const isGuide = guidesIn(dataTemplates(await readProjectTemplates()));
  const plan: Plan = { ...planned, files: withoutGuides(planned.files, isGuide) };
  const { language, say } = world;
  if (plan.refused.length > 0) say(words.refused(plan));
  if (plan.files.length === 0) {
    say(words.nothing);
    return options.dryRun ? 0 : undefined;
  }
  world.print(unifiedDiff(plan.files, relativePlace(world.folder, data), world.stdout.isColoured));
  say(`\n${words.count(plan)[language]}`);
  const left = diagnostics.filter(({ code, fix = [] }) => code === 'link/id-mendua' && fix.length === 0);
  if (left.length > 0) say(`\n${words.left[language]}`);
  await tell(left, { sources, data, world });
  if (!options.yes && !(await isAgreed(words, world, !options.dryRun && canAsk()))) return 1;
  await rewriteInside(data, plan.files);
  say(`${words.written(plan)[language]}\n`);
  return undefined;
}

function counted({ mends, files }: Plan): string {
  const [finding, file] = [mends.length === 1 ? 'finding' : 'findings', files.length === 1 ? 'file' : 'files'];
  return `${mends.length} ${finding} in ${files.length} ${file}`;
}

const words = {
  nothing: { id: 'Tidak ada yang dapat diperbaiki otomatis.', en: 'Nothing can be mended automatically.' },
  count: (plan: Plan) => ({
    id: `${plan.mends.length} temuan di ${plan.files.length} berkas dapat diperbaiki seperti di atas.`,
    en: `${counted(plan)} can be mended as above.`,
  }),
  refused: ({ refused }: Plan) => ({
    id: `${refused.length} perbaikan dilewati, karena bertumpuk dengan perbaikan lain atau mengubah lebih dari nilainya.`,
    en: `${refused.length} not mended: it meets another fix, or would change more than its value.`,
  }),
  left: {
    id: 'Ini tidak diubah. Sesudah id-nya berbeda kutipan tidak lagi ditolak, jadi pastikan mana yang dimaksud:',
    en: 'These stay as they are. Once the ids differ a quotation is refused no more, so see which is meant:',
  },
  question: { id: 'Terapkan? [y/t]', en: 'Apply? [y/n]' },
  declined: { id: 'Tidak ada berkas yang diubah.', en: 'No file was changed.' },
  how: {
    id: 'Belum ada berkas yang diubah. Untuk menerapkannya: lkj validate --fix --yes',
    en: 'No file was changed yet. To apply: lkj validate --fix --yes',
  },
  written: (plan: Plan) => ({
    id: `${plan.mends.length} temuan diperbaiki di ${plan.files.length} berkas. Diperiksa lagi:`,
    en: `Mended ${counted(plan)}. Checked again:`,
  }),
} as const;

function bothAsked(): UserError {
  return exclusive('--yes', '--dry-run', {
    id: 'lihat dulu dengan --fix --dry-run, lalu terapkan dengan --fix --yes',
    en: 'look first with --fix --dry-run, then apply with --fix --yes',
  });
}
