/** The Node that runs this, and the system below it. */
import { packageJson } from '../package-files.ts';

interface Runtime {
  /** Without the `v`. */
  readonly node: string;
  /** The least version that package.json asks for. */
  readonly wanted: string;
  /** `linux-x64`. */
  readonly system: string;
  readonly isRoot: boolean;
}

export function runtime(): Runtime {
  const { engines } = packageJson();
  return {
    node: process.versions.node,
    wanted: engines.node.replace(/^\D+/, ''),
    system: `${process.platform}-${process.arch}`,
    isRoot: process.getuid?.() === 0,
  };
}
