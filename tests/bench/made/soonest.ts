/** What comes next: a binary heap over moments, so that the lives of a hundred thousand cases interleave without sorting them all. */

/** Things by when they happen; equal moments keep the order in which they were added. */
export type Soonest<T extends { readonly at: number }> = { readonly add: (item: T) => void; readonly take: () => T | null; readonly size: () => number };

/** An empty one. */
export const soonest = <T extends { readonly at: number }>(): Soonest<T> => {
  const heap: { readonly item: T; readonly order: number }[] = [];
  let added = 0;
  const isBefore = (left: number, right: number): boolean => {
    const [a, b] = [heap[left], heap[right]];
    if (a === undefined || b === undefined) return false;
    return a.item.at < b.item.at || (a.item.at === b.item.at && a.order < b.order);
  };
  const swap = (left: number, right: number): void => {
    const [a, b] = [heap[left], heap[right]];
    if (a === undefined || b === undefined) return;
    heap[left] = b;
    heap[right] = a;
  };
  const rise = (place: number): void => {
    const above = (place - 1) >> 1;
    if (place === 0 || !isBefore(place, above)) return;
    swap(place, above);
    rise(above);
  };
  const sink = (place: number): void => {
    const left = 2 * place + 1;
    const least = isBefore(left + 1, left) ? left + 1 : left;
    if (!isBefore(least, place)) return;
    swap(place, least);
    sink(least);
  };
  return {
    add: (item) => {
      heap.push({ item, order: added });
      added += 1;
      rise(heap.length - 1);
    },
    take: () => {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return null;
      if (heap.length > 0) {
        heap[0] = last;
        sink(0);
      }
      return first.item;
    },
    size: () => heap.length,
  };
};
