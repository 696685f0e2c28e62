/** Templates as functions: Handlebars at its strictest, with one helper, which inserts our own markup. */
import Handlebars from 'handlebars';
import { isMarkup, type Markup, markup } from '../../base/markup.ts';
import { compiledOf } from './compiled.ts';
import { strictest, strictly } from './strict.ts';
import { templateError } from './template-error.ts';

/** What every template may ask of its page, as `@jejak` and `@kop`. */
export interface Halaman {
  /** Whether figures show where they come from. */
  readonly jejak: boolean;
  /** What the part `kop` places; null in a report without letterheads. */
  readonly kop: object | null;
}

export type Template = (isi: object, halaman?: Halaman) => Markup;

/** Paths are those under `templates/`: `parts/tabel.hbs` is the partial `tabel`. Throws TemplateError, with the place. */
export function compileTemplates(templates: ReadonlyMap<string, string>): (path: string) => Template {
  const handlebars = Handlebars.create();
  for (const helper of ['lookup', 'log']) handlebars.unregisterHelper(helper);
  handlebars.registerHelper('markup', insert);
  const walls = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false } as const;
  const compile = (path: string, text: string): Handlebars.TemplateDelegate<object> => {
    const told = <T>(work: () => T, isi?: object): T => {
      try {
        return work();
      } catch (error) {
        throw templateError(path, text, error, isi);
      }
    };
    const ready = compiledOf(text);
    const run: Handlebars.TemplateDelegate<object> = ready
      ? handlebars.template(ready)
      : told(() => handlebars.compile<object>(strictly(text), strictest));
    return (isi, given) => told(() => run(isi, { ...given, ...walls }), isi);
  };
  for (const [path, text] of templates) {
    const part = /^parts\/(.+)\.hbs$/.exec(path)?.[1];
    if (part !== undefined) handlebars.registerPartial(part, compile(path, text));
  }
  const compiled = new Map<string, Template>();
  return (path) => {
    const known = compiled.get(path);
    if (known) return known;
    const text = templates.get(path);
    if (text === undefined) throw new Error(`there is no template ${path}`);
    const run = compile(path, text);
    const template: Template = (isi, halaman = { jejak: false, kop: null }) =>
      markup(run(isi, { data: { ...halaman } }));
    compiled.set(path, template);
    return template;
  };
}

/** The only way past the escaping: refuses whatever was not branded by our code. */
function insert(value: unknown): Handlebars.SafeString {
  if (!isMarkup(value)) throw new Error('only markup of our own may be inserted unescaped');
  return new Handlebars.SafeString(value.html);
}
