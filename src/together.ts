/**
 * Waits for all of the work. Of several failures the first of the list is thrown, not the first in time: what a user
 * reads does not depend on luck.
 */
export async function together<T extends readonly unknown[]>(
  ...work: { readonly [K in keyof T]: Promise<T[K]> }
): Promise<T> {
  await Promise.allSettled(work);
  return (await Promise.all(work)) as unknown as T;
}
