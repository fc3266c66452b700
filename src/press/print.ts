import { rm } from 'node:fs/promises';
import { astroConfig } from './astro.ts';
import { setCurrentEdition } from './current-edition.ts';
import { setCurrentSources } from './current-sources.ts';
import { lockFolder } from './folder-lock.ts';
import { type LeftOut, listCopies, listLooseFiles, writeLooseFiles } from './loose-files.ts';
import { type EditionOrders, type Made, makeEdition } from './make-edition.ts';
import { chooseOutputFolder } from './output-folder.ts';
import { type Darkroom, openProjectDarkroom } from './pictures/darkroom.ts';
import { errorCode, inPlainWords, PressError } from './press-error.ts';
import { healOutput, openWorkFolder, publish } from './publish.ts';

/** What a build is told. */
export interface PrintOrders extends EditionOrders {
  /** The project's folder. */
  readonly root: string;
  /** The output folder as it was named. */
  readonly outDir: string;
  /** Where it lies. */
  readonly outFolder: string;
}

/** How far a build has come: the stage, and how many of how many. */
export interface PrintWatch {
  readonly onStep: (stage: 'reading' | 'rendering' | 'pictures', done: number, all: number | null) => void;
  readonly onWait: () => void;
}

/** What was published. */
export interface Output {
  /** As it was named. */
  readonly folder: string;
  readonly pages: number;
  /** Pictures and the like that could not be read. */
  readonly leftOut: readonly LeftOut[];
}

/** What came of a build. */
export interface Printed {
  readonly made: Made;
  /** Null where errors kept the edition from being published: the output is as it was. */
  readonly output: Output | null;
}

/**
 * Builds the paper and puts it in the output's place. Nothing in the output changes unless all of it went well.
 */
export async function print(orders: PrintOrders, watch: PrintWatch): Promise<Printed> {
  const output = chooseOutputFolder(orders.outFolder, orders.contentFolder, orders.root);
  const darkroom = openProjectDarkroom(orders.root);
  const lock = await lockFolder(output, watch.onWait);
  try {
    await healOutput(orders.root, output);
    const made = await makeEdition({ ...orders, darkroom }, (done, all) =>
      watch.onStep('reading', done, all),
    );
    if (!made.isPublishable) return { made, output: null };
    return {
      made,
      output: { folder: orders.outDir, ...(await render(made, output, { ...orders, darkroom }, watch)) },
    };
  } finally {
    lock.release();
  }
}

async function render(
  { edition, fileOf }: Made,
  output: string,
  { root, darkroom }: PrintOrders & { readonly darkroom: Darkroom },
  watch: PrintWatch,
): Promise<Pick<Output, 'pages' | 'leftOut'>> {
  const work = await openWorkFolder(root, output);
  let pages = 0;
  const onRendered = (isPage: boolean) => {
    if (isPage) watch.onStep('rendering', ++pages, null);
  };
  const { origin, base } = edition.desk.site;
  setCurrentEdition(edition);
  setCurrentSources(fileOf);
  const copies = listCopies(edition, fileOf);
  const broken = new AbortController();
  try {
    const ahead = darkroom.developAhead(copies, {
      signal: broken.signal,
      onSome: (done, all) => watch.onStep('pictures', done, all),
    });
    // Astro is half of what a command loads, and a check that finds an error never needs it.
    const { build } = await import('astro');
    await build(astroConfig({ root, site: { origin, base }, outDir: work }, { onRendered }));
    await ahead;
    const { develop } = darkroom;
    const leftOut = await writeLooseFiles(listLooseFiles(edition, { fileOf, develop }), work);
    await publish(work, output, root);
    await darkroom.tidy(copies);
    return { pages, leftOut };
  } catch (error) {
    throw explain(error, output);
  } finally {
    broken.abort();
    await rm(work, { recursive: true, force: true });
  }
}

/** What the machine refuses, by the code of the system's error. */
const MACHINE_FAULTS = ['EACCES', 'EDQUOT', 'EIO', 'EMFILE', 'ENOSPC', 'EPERM', 'EROFS'];

/** A full disk is the machine's fault, and told in a sentence; whatever else Astro throws is shown as it is. */
function explain(error: unknown, output: string): unknown {
  const isFull = /No space left on device/.test(String(error));
  if (!isFull && !MACHINE_FAULTS.includes(errorCode(error))) return error;
  const why = isFull ? 'the disk is full' : inPlainWords(error);
  return new PressError(`The paper could not be built: ${why}. ${output} is as it was.`);
}
