// Decides by halving where in an ordered list something begins: pages may have tens of thousands of tokens and mentions.

/**
 * How many stand before a place in a list.
 * @param list in an order in which all that are before the place come first
 * @returns their number, which is that of the first behind the place, or the length of the list
 */
export function countBefore<T>(list: ArrayLike<T>, isBefore: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
