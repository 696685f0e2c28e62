/** Does many pieces of work, so many at a time. */

/** Results are in the order of the items. The first that throws ends it: those under way are waited for, no new one begins. */
export async function pooled<A, B>(
  items: readonly A[],
  jobs: number,
  work: (item: A, index: number) => Promise<B>,
): Promise<readonly B[]> {
  const results: B[] = [];
  const failures: unknown[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length && failures.length === 0) {
      const index = next++;
      const item = items[index];
      if (item === undefined) continue;
      await work(item, index).then(
        (result) => {
          results[index] = result;
        },
        (error: unknown) => failures.push(error),
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}
