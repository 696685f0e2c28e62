/** Runs work never twice at once: what was asked for meanwhile is done once more at the end. */

/** Does the work once more after it, however often it was asked for meanwhile; `onFailure` is told what it throws. */
export function inTurn(work: () => Promise<void>, onFailure: (error: unknown) => void): () => void {
  let isWorking = false;
  let isWanted = false;
  const go = async (): Promise<void> => {
    isWorking = true;
    try {
      while (isWanted) {
        isWanted = false;
        await work();
      }
    } finally {
      isWorking = false;
    }
  };
  return () => {
    isWanted = true;
    if (!isWorking) go().catch(onFailure);
  };
}
