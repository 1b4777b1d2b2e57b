let ended = false;

/** Whether this tab may write to the device: not any more once the reader has had everything of this site removed. */
export function mayKeep(): boolean {
  return !ended;
}

/** From here on this tab writes nothing to the device, until it is loaded again. */
export function endKeeping(): void {
  ended = true;
}
