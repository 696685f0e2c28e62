/** Every text in the YAML that this report is made of, also names, units and labels, with its place. */

import { oncePer } from '../../base/once.ts';
import { pointerStep } from '../../base/pointer.ts';
import { below, itemsOf, type SchemaNode, schemaOf } from '../../data/validate/index.ts';
import type { Assessment } from '../../figures/assess/index.ts';
import { isLaporan } from './places.ts';
import { type Prosa, spanSkalar } from './prosa.ts';

export interface TeksYaml extends Pick<Prosa, 'teks' | 'span' | 'berkas' | 'letak'> {
  /** `lain` is a short text that no schema calls free text; undefined for a value, which is no text. */
  readonly jenis: SchemaNode['prosa'] | 'lain';
}

export const teksYaml = oncePer((assessment: Assessment): readonly TeksYaml[] =>
  // An address is no number, whatever is in it.
  teksDanAlamat(assessment).filter(({ teks }) => !/^https?:/.test(teks)),
);

export const teksDanAlamat = oncePer((assessment: Assessment): readonly TeksYaml[] => {
  const found: TeksYaml[] = [];
  for (const document of assessment.project.documents) {
    const { path: berkas, root, kind } = document;
    if (
      !isLaporan(document, assessment) ||
      (kind === 'pengesahan' && !berkas.startsWith(`${assessment.periode.tahun}/`))
    )
      continue;
    const walk = (value: unknown, letak: string, schema: SchemaNode | undefined): void => {
      if (typeof value === 'string') {
        // What was signed is kept as it was; why it is corrected is said by this report.
        if (kind === 'pengesahan' && !isSebabKoreksi(letak)) return;
        const span = (awal: number, akhir: number) => spanSkalar(root.follow(letak), document, value, awal, akhir);
        found.push({ teks: value, berkas, letak, span, jenis: jenisOf(schema) });
      } else if (typeof value === 'object' && value !== null) {
        for (const [step, under] of Object.entries(value)) {
          const place = `${letak}${pointerStep(step)}`;
          // These keys are printed as they are.
          if (kind === 'sumber-daya' && /^\/pegawai\/[^/]+$/.test(letak)) {
            const { keySpan } = root.follow(place);
            found.push({ teks: step, berkas, letak: place, span: () => keySpan, jenis: 'lain' });
          }
          walk(under, place, schema && (Array.isArray(value) ? itemsOf(schema, kind) : below(schema, step, kind)));
        }
      }
    };
    walk(root.value, '', schemaOf(kind));
  }
  return found;
});

export function isSebabKoreksi(letak: string): boolean {
  return /^\/[^/]+\/sebab_koreksi$/.test(letak);
}

function jenisOf(schema: SchemaNode | undefined): TeksYaml['jenis'] {
  if (schema?.prosa) return schema.prosa;
  const isText = schema?.type === 'string' && !schema.enum && !('pattern' in schema) && !('format' in schema);
  return isText ? 'lain' : undefined;
}
