/** A note for the margin: where its line is, and how tall it is. */
export interface Slot {
  readonly want: number;
  readonly height: number;
}

/**
 * Tops for the notes, in order, none over another and each as near to its line as that allows. The one in hand stands exactly
 * level with its line and the others make way, unless there is no room left above.
 */
export function place(slots: readonly Slot[], gap: number, inHand = -1): number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { want, height } of slots) {
    const top = Math.max(want, free);
    tops.push(top);
    free = top + height + gap;
  }
  const held = slots[inHand];
  if (!held) return tops;
  const above = slots.slice(0, inHand).reduce((sum, { height }) => sum + height + gap, 0);
  tops[inHand] = Math.max(held.want, above);
  for (let index = inHand - 1; index >= 0; index--)
    tops[index] = Math.min(tops[index]!, tops[index + 1]! - slots[index]!.height - gap);
  free = tops[inHand]! + held.height + gap;
  for (let index = inHand + 1; index < slots.length; index++) {
    tops[index] = Math.max(slots[index]!.want, free);
    free = tops[index]! + slots[index]!.height + gap;
  }
  return tops;
}
