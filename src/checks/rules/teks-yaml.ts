/** Every text in the YAML that this report is made of, also names, units and labels, with its place. */
import type { Assessment } from '../../figures/assess/index.ts';
import { isLaporan } from './places.ts';
import { type Prosa, spanSkalar } from './prosa.ts';
import { sekali } from './sekali.ts';

export type TeksYaml = Pick<Prosa, 'teks' | 'span' | 'berkas' | 'letak'>;

export const teksYaml = sekali((assessment: Assessment): readonly TeksYaml[] => {
  const found: TeksYaml[] = [];
  for (const document of assessment.project.documents) {
    const { path: berkas, root, kind } = document;
    // What was signed is kept as it was.
    if (!isLaporan(document, assessment) || kind === 'pengesahan') continue;
    const walk = (value: unknown, letak: string): void => {
      if (typeof value === 'string') {
        const span = (awal: number, akhir: number) => spanSkalar(root.follow(letak), document, value, awal, akhir);
        // An address is no number, whatever is in it.
        if (!/^https?:/.test(value)) found.push({ teks: value, berkas, letak, span });
      } else if (typeof value === 'object' && value !== null) {
        for (const [step, under] of Object.entries(value)) {
          walk(under, `${letak}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`);
        }
      }
    };
    walk(root.value, '');
  }
  return found;
});
